package org.marot.web.operations;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToDoubleFunction;
import org.marot.web.projection.ProjectionStatus;
import org.marot.web.projection.Projections;
import org.springframework.stereotype.Component;

/** The figures that tell whether events flow, read when somebody asks for them. */
@Component
class OperationsGauges implements MeterBinder {
    private final Operations operations;
    private final Projections projections;

    OperationsGauges(Operations operations, Projections projections) {
        this.operations = operations;
        this.projections = projections;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder(
                        "marot.outbox.waiting",
                        operations,
                        all -> all.status().relay().waiting())
                .description("Events still to be published")
                .register(registry);
        for (String name : projections.names()) {
            bind(registry, "marot.projection.lag", name, ProjectionStatus::lagMillis, "milliseconds");
            bind(registry, "marot.projection.dead.letters", name, ProjectionStatus::deadLetters, "events");
            bind(registry, "marot.projection.needs.rebuild", name, one -> one.needsRebuild() ? 1 : 0, "tables");
        }
    }

    private void bind(
            MeterRegistry registry, String gauge, String name, ToDoubleFunction<ProjectionStatus> figure, String unit) {
        Gauge.builder(gauge, operations, all -> figure(all, name, figure))
                .tag("projection", name)
                .baseUnit(unit)
                .register(registry);
    }

    private static double figure(Operations operations, String name, ToDoubleFunction<ProjectionStatus> figure) {
        return operations.status().projections().stream()
                .filter(status -> status.name().equals(name))
                .mapToDouble(figure)
                .findFirst()
                .orElse(Double.NaN);
    }
}
