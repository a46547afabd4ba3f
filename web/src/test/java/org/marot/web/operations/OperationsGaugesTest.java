package org.marot.web.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.marot.web.projection.ProjectionStatus;
import org.marot.web.projection.Projections;

class OperationsGaugesTest {
    private static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");
    private final Operations operations = mock(Operations.class);
    private final Projections projections = mock(Projections.class);
    private final Clock clock = mock(Clock.class);
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    @Test
    void allFiguresOfOneReadingComeFromOneLook() {
        when(clock.instant()).thenReturn(NOON);
        when(projections.names()).thenReturn(List.of("availability", "reservations"));
        when(operations.status()).thenReturn(status(3), status(4));
        OperationsGauges gauges = new OperationsGauges(operations, projections, clock);
        gauges.bindTo(registry);

        assertThat(read()).hasSize(7).contains(3.0, 40.0, 1.0).doesNotContain(Double.NaN);
        verify(operations).status();
        when(clock.instant()).thenReturn(NOON.plusSeconds(1));
        assertThat(read()).contains(4.0).doesNotContain(3.0);
        verify(operations, times(2)).status();
    }

    private List<Double> read() {
        return registry.getMeters().stream()
                .map(Gauge.class::cast)
                .map(Gauge::value)
                .toList();
    }

    private static Status status(long waiting) {
        return new Status(
                new Status.Store(9),
                new Status.Relay(6, waiting, 0),
                List.of(
                        new ProjectionStatus("availability", 5, 40, 0, true),
                        new ProjectionStatus("reservations", 6, 0, 0, false)));
    }
}
