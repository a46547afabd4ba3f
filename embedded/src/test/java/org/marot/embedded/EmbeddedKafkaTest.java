package org.marot.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedKafkaTest {
    @TempDir
    Path temporary;

    @Test
    void keepsWhatWasWrittenFromOneRunToTheNext() throws Exception {
        try (DataFolder data = DataFolder.open(temporary.resolve("data"))) {
            try (EmbeddedKafka kafka = EmbeddedKafka.start(data)) {
                KafkaRecords.createTopic(kafka, "road");
                KafkaRecords.send(kafka, "road", "first", "second");
            }
            try (EmbeddedKafka kafka = EmbeddedKafka.start(data)) {
                assertThat(KafkaRecords.read(kafka, "road", 2)).isEqualTo(List.of("first", "second"));
                assertThat(kafka.fault()).isNull();
            }
        }
    }
}
