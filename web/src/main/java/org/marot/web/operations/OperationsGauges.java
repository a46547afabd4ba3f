package org.marot.web.operations;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.marot.web.projection.ProjectionStatus;
import org.marot.web.projection.Projections;
import org.marot.web.support.BriefMemory;
import org.springframework.stereotype.Component;

/** The figures that tell whether events flow, read when somebody asks for them: once for all that are asked together. */
@Component
class OperationsGauges implements MeterBinder {
    private static final Duration TOGETHER = Duration.ofSeconds(1);
    private final Operations operations;
    private final Projections projections;
    private final BriefMemory<OperationsGauges, Status> lately;

    OperationsGauges(Operations operations, Projections projections, Clock clock) {
        this.operations = operations;
        this.projections = projections;
        lately = new BriefMemory<>(clock, TOGETHER, 1);
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("marot.outbox.waiting", this, all -> all.status().relay().waiting())
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
        Gauge.builder(gauge, this, all -> all.figure(name, figure))
                .tag("projection", name)
                .baseUnit(unit)
                .register(registry);
    }

    private Status status() {
        return lately.get(this, () -> Optional.of(operations.status())).orElseThrow();
    }

    private double figure(String name, ToDoubleFunction<ProjectionStatus> figure) {
        return status().projections().stream()
                .filter(status -> status.name().equals(name))
                .mapToDouble(figure)
                .findFirst()
                .orElse(Double.NaN);
    }
}
