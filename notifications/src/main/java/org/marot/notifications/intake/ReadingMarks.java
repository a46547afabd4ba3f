package org.marot.notifications.intake;

import java.util.Map;
import java.util.OptionalLong;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How far each partition of the topic was read. */
final class ReadingMarks {
    private final JdbcTemplate jdbc;

    ReadingMarks(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Where to go on in a partition; empty when this topic, which may be a new one of the same name, was never read. */
    OptionalLong next(String topicId, int partition) {
        return JdbcClient.create(jdbc)
                .sql("select next_offset from notifications.reading where partition = :partition and topic_id = :topic")
                .param("partition", partition)
                .param("topic", topicId)
                .query(Long.class)
                .optional()
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }

    void save(String topicId, Map<Integer, Long> nextOffsets) {
        jdbc.batchUpdate(
                """
                insert into notifications.reading (partition, topic_id, next_offset) values (?, ?, ?)
                on conflict (partition) do update set topic_id = excluded.topic_id, next_offset = excluded.next_offset
                """,
                nextOffsets.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .toList(),
                100,
                (row, mark) -> {
                    row.setInt(1, mark.getKey());
                    row.setString(2, topicId);
                    row.setLong(3, mark.getValue());
                });
    }
}
