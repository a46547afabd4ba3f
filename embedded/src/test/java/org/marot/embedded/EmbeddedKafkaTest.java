package org.marot.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.common.utils.Exit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedKafkaTest {
    @TempDir
    Path temporary;

    private DataFolder data;

    @BeforeEach
    void writeTwoRecords() throws Exception {
        data = DataFolder.open(temporary.resolve("data"));
        try (EmbeddedKafka kafka = EmbeddedKafka.start(data)) {
            KafkaRecords.createTopic(kafka, "road");
            KafkaRecords.send(kafka, "road", "first", "second");
        }
    }

    @AfterEach
    void release() {
        data.close();
    }

    @Test
    void keepsWhatWasWrittenFromOneRunToTheNext() throws Exception {
        try (EmbeddedKafka kafka = EmbeddedKafka.start(data)) {
            assertThat(KafkaRecords.read(kafka, "road", 2)).isEqualTo(List.of("first", "second"));
            assertThat(kafka.fault()).isNull();
            assertThat(ListeningSockets.addresses(port(kafka))).containsExactly("127.0.0.1");
        }
        assertThat(data.file("kafka.damaged")).doesNotExist();
    }

    @Test
    void forgetsItsTopicsWhenItsMetadataIsDamaged() throws Exception {
        damage(data.file("kafka/__cluster_metadata-0/00000000000000000000.log"));
        try (EmbeddedKafka kafka = EmbeddedKafka.start(data)) {
            KafkaRecords.createTopic(kafka, "road");
            KafkaRecords.send(kafka, "road", "third");
            assertThat(KafkaRecords.read(kafka, "road", 1)).isEqualTo(List.of("third"));
        }
    }

    @Test
    void cutsOffWhatIsDamagedInATopicSoThatItsEndTellsTheLoss() throws Exception {
        damage(data.file("kafka/road-0/00000000000000000000.log"));
        try (EmbeddedKafka kafka = EmbeddedKafka.start(data)) {
            KafkaRecords.send(kafka, "road", "third");
            assertThat(KafkaRecords.read(kafka, "road", 1)).isEqualTo(List.of("third"));
        }
    }

    @Test
    void beginsAnewWhenItsIdentityIsGone() throws Exception {
        Files.delete(data.file("kafka/meta.properties"));
        assertBeginsAnew();
    }

    @Test
    void beginsAnewWhenItsFolderIsGone() throws Exception {
        PrivateFiles.deleteTree(data.file("kafka"));
        try (EmbeddedKafka kafka = EmbeddedKafka.start(data)) {
            KafkaRecords.createTopic(kafka, "road");
        }
    }

    @Test
    void isStartedAgainOnTheSamePortAfterAFaultThatWouldHaveEndedTheProcess() throws Exception {
        try (EmbeddedKafka kafka = EmbeddedKafka.start(data)) {
            Exit.halt(1, "No space left on device");
            assertThat(kafka.fault()).isEqualTo("No space left on device");
            await().atMost(Duration.ofSeconds(60)).until(() -> kafka.fault() == null);
            KafkaRecords.send(kafka, "road", "third");
            assertThat(KafkaRecords.read(kafka, "road", 3)).isEqualTo(List.of("first", "second", "third"));
        }
    }

    private void assertBeginsAnew() throws Exception {
        try (EmbeddedKafka kafka = EmbeddedKafka.start(data)) {
            KafkaRecords.createTopic(kafka, "road");
            KafkaRecords.send(kafka, "road", "third");
            assertThat(KafkaRecords.read(kafka, "road", 1)).isEqualTo(List.of("third"));
            assertThat(kafka.fault()).isNull();
        }
        assertThat(data.file("kafka.damaged")).isDirectory();
    }

    private static void damage(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            for (long position = 0; position < bytes.length(); position += 7) {
                bytes.seek(position);
                bytes.write('?');
            }
        }
    }

    private static int port(EmbeddedKafka kafka) {
        String servers = kafka.bootstrapServers();
        return Integer.parseInt(servers.substring(servers.indexOf(':') + 1));
    }
}
