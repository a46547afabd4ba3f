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

    /** Where to go on in a partition; empty when this generation of the topic was never read. */
    OptionalLong next(long generation, int partition) {
        return JdbcClient.create(jdbc)
                .sql(
                        "select next_offset from notifications.reading where partition = :partition and generation = :generation")
                .param("partition", partition)
                .param("generation", generation)
                .query(Long.class)
                .optional()
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }

    void save(long generation, Map<Integer, Long> nextOffsets) {
        jdbc.batchUpdate(
                """
                insert into notifications.reading (partition, generation, next_offset) values (?, ?, ?)
                on conflict (partition) do update set generation = excluded.generation, next_offset = excluded.next_offset
                """,
                nextOffsets.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .toList(),
                100,
                (row, mark) -> {
                    row.setInt(1, mark.getKey());
                    row.setLong(2, generation);
                    row.setLong(3, mark.getValue());
                });
    }
}
