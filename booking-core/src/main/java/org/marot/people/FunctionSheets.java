package org.marot.people;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.marot.shared.CustomerId;
import org.marot.shared.EventFileId;
import org.marot.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Function sheets as they were given out; they go with the customer's account. */
@Component
public class FunctionSheets {
    private final JdbcClient database;

    FunctionSheets(JdbcClient database) {
        this.database = database;
    }

    /** @param content JSON */
    public void keep(EventFileId file, int version, CustomerId customer, String content, Instant at) {
        database.sql("""
                        insert into function_sheet (event_file, version, customer, content, made_at)
                        values (?, ?, ?, cast(? as jsonb), ?)""")
                .param(file.value())
                .param(version)
                .param(customer.value())
                .param(content)
                .param(Utc.of(at))
                .update();
    }

    /** Empty once its customer was erased. */
    public Optional<String> find(EventFileId file, int version) {
        return database.sql("select content from function_sheet where event_file = ? and version = ?")
                .param(file.value())
                .param(version)
                .query(String.class)
                .optional();
    }

    /** What is left of them, the oldest first. */
    public List<Integer> versions(EventFileId file) {
        return database.sql("select version from function_sheet where event_file = ? order by version")
                .param(file.value())
                .query(Integer.class)
                .list();
    }

    /** The last one of each of these files that has any. */
    public Map<EventFileId, String> last(Collection<EventFileId> files) {
        if (files.isEmpty()) {
            return Map.of();
        }
        return database
                .sql("""
                        select distinct on (event_file) event_file, content from function_sheet
                        where event_file = any (?) order by event_file, version desc""")
                .param(files.stream().map(EventFileId::value).toArray(UUID[]::new))
                .query((row, number) ->
                        Map.entry(new EventFileId(row.getObject("event_file", UUID.class)), row.getString("content")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
