package org.marot.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.marot.shared.AccountId;
import org.marot.shared.CustomerId;
import org.marot.shared.EventFileId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people call their events, and why they did something with an event file: free text, outside the log. */
@Component
public class EventFileWords {
    private final JdbcClient database;

    EventFileWords(JdbcClient database) {
        this.database = database;
    }

    /** The words stay those of who said them first: they are erased with that account, and with the customer's. */
    public void call(EventFileId file, CustomerId customer, AccountId by, String title) {
        database.sql("""
                        insert into event_file_title (event_file, account, customer, title) values (?, ?, ?, ?)
                        on conflict (event_file) do update set title = excluded.title""")
                .param(file.value())
                .param(by.value())
                .param(customer.value())
                .param(title)
                .update();
    }

    public Optional<String> title(EventFileId file) {
        return Optional.ofNullable(titles(List.of(file)).get(file));
    }

    public Map<EventFileId, String> titles(Collection<EventFileId> files) {
        return titles(files, "");
    }

    private Map<EventFileId, String> titles(Collection<EventFileId> files, String condition) {
        if (files.isEmpty()) {
            return Map.of();
        }
        return database
                .sql("select event_file, title from event_file_title where event_file in (:ids)" + condition)
                .param("ids", files.stream().map(EventFileId::value).toList())
                .query((row, number) ->
                        Map.entry(new EventFileId(row.getObject("event_file", UUID.class)), row.getString("title")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Whether everybody may read the title on the screens of the venue; does nothing without a title. */
    public void show(EventFileId file, boolean onScreens) {
        database.sql("update event_file_title set on_screens = ? where event_file = ?")
                .param(onScreens)
                .param(file.value())
                .update();
    }

    /** Those of these files' titles that are to be shown on screens. */
    public Map<EventFileId, String> onScreens(Collection<EventFileId> files) {
        return titles(files, " and on_screens");
    }

    /** How many are shown, which changes when one is shown or hidden. */
    public long countOnScreens() {
        return database.sql("select count(*) from event_file_title where on_screens")
                .query(Long.class)
                .single();
    }

    /** Why something happened, known by the event that came of it. The first word stands. */
    public void explain(EventFileId file, CustomerId customer, long sequence, AccountId by, String reason) {
        database.sql("""
                        insert into event_file_reason (event_file, sequence, account, customer, reason)
                        values (?, ?, ?, ?, ?)
                        on conflict do nothing""")
                .param(file.value())
                .param(sequence)
                .param(by.value())
                .param(customer.value())
                .param(reason)
                .update();
    }

    /** By the sequence of the event. */
    public Map<Long, String> reasons(EventFileId file) {
        return database
                .sql("select sequence, reason from event_file_reason where event_file = ?")
                .param(file.value())
                .query((row, number) -> Map.entry(row.getLong("sequence"), row.getString("reason")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
