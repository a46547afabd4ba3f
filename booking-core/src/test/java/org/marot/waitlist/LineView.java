package org.marot.waitlist;

import java.util.List;
import org.marot.waitlist.write.EntryId;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the event store says of the line, without looking at the line. */
final class LineView {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcTemplate jdbc;

    LineView(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @param type the event record's simple name */
    record Happened(String type, String entry, JsonNode payload) {}

    /** All that happened to places in the line, in the order of the store. */
    List<Happened> all() {
        return jdbc.query(
                "select payload_type, stream, payload from event where stream_type = 'WaitlistEntry' order by position",
                (row, n) -> new Happened(
                        row.getString(1).substring(row.getString(1).lastIndexOf('.') + 1),
                        row.getString(2),
                        JSON.readTree(row.getBytes(3))));
    }

    List<String> of(EntryId entry) {
        return all().stream()
                .filter(one -> one.entry().equals(entry.toString()))
                .map(Happened::type)
                .toList();
    }

    int rows(String table) {
        Integer count = jdbc.queryForObject("select count(*) from " + table, Integer.class);
        return count == null ? -1 : count;
    }

    int offered() {
        return rows("line where reservation is not null");
    }
}
