package org.marot.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaWatchTest {
    private static final long EVERY_MILLIS = 10;

    @TempDir
    Path temporary;

    private final List<String> restarts = new CopyOnWriteArrayList<>();
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void theProbeTellsABrokerThatServesFromOneThatDoesNot() {
        try (DataFolder data = DataFolder.open(temporary.resolve("data"))) {
            CoordinatorProbe probe;
            try (EmbeddedKafka kafka = EmbeddedKafka.start(data)) {
                probe = new CoordinatorProbe(kafka.bootstrapServers());
                await().until(probe::answers);
            }
            assertThat(probe.answers()).isFalse();
            probe.close();
        }
    }

    @Test
    void aCoordinatorThatStaysSilentHasTheBrokerStartedAgain() {
        try (KafkaWatch watch = watching(0)) {
            assertThat(watch).isNotNull();
            await().until(() -> !restarts.isEmpty());
        }
        assertThat(restarts).contains(KafkaWatch.SILENT);
        assertThat(asked).hasValueGreaterThanOrEqualTo(3);
    }

    @Test
    void oneThatAnswersNowAndThenIsLeftAlone() {
        try (KafkaWatch watch = watching(3)) {
            assertThat(watch).isNotNull();
            await().until(() -> asked.get() > 30);
        }
        assertThat(restarts).isEmpty();
    }

    /** @param answersEach the how-manyth question is answered; 0 for none */
    private KafkaWatch watching(int answersEach) {
        return new KafkaWatch(
                () -> asked.incrementAndGet() % Math.max(answersEach, 1) == 0 && answersEach > 0,
                restarts::add,
                EVERY_MILLIS);
    }
}
