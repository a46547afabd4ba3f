package org.marot.notifications.intake;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** Reads the headers of a CloudEvent in Kafka's binary mode. */
final class CloudEventRecord {
    private CloudEventRecord() {}

    /** Whether a record comes from this event store. A broker may still hold what another installation published. */
    static boolean isFrom(String store, ConsumerRecord<byte[], byte[]> record) {
        return header(record, "ce_store").equals(store);
    }

    /** @throws Unreadable when a header is missing or makes no sense */
    static PublishedEvent read(ConsumerRecord<byte[], byte[]> record) {
        try {
            byte[] data = record.value();
            if (data == null) {
                throw new Unreadable("no value", null);
            }
            return new PublishedEvent(
                    Long.parseLong(header(record, "ce_position")),
                    header(record, "ce_id"),
                    header(record, "ce_type"),
                    header(record, "ce_subject"),
                    Long.parseLong(header(record, "ce_sequence")),
                    OffsetDateTime.parse(header(record, "ce_time")).toInstant(),
                    data);
        } catch (NumberFormatException | DateTimeException problem) {
            throw new Unreadable("a header makes no sense", problem);
        }
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        if (header == null || header.value() == null) {
            throw new Unreadable("header " + name + " is missing", null);
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }
}
