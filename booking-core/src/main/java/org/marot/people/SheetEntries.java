package org.marot.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.marot.people.SheetEntry.Kind;
import org.marot.shared.AccountId;
import org.marot.shared.CustomerId;
import org.marot.shared.EventFileId;
import org.marot.shared.Refused;
import org.marot.shared.Violation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What staff write for function sheets: free text, outside the log. What is taken back is kept as long as the event's
 * customer has not been erased, for sheets that were given out show it.
 */
@Component
public class SheetEntries {
    public static final int MOST = 300;

    private final JdbcClient database;
    private final TransactionTemplate transaction;

    SheetEntries(JdbcClient database, TransactionTemplate transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    /** An entry that was made before stays as it is; what is said of a service takes the place of what was said before. */
    public void add(EventFileId file, CustomerId customer, AccountId by, SheetEntry entry) {
        transaction.executeWithoutResult(status -> {
            if (exists(entry.id())) {
                return;
            }
            if (entry.kind() == Kind.SERVICE) {
                removeOfService(file, entry);
            }
            insert(file, customer, by, entry);
        });
    }

    /** What is said of a service on a day is said no more. */
    public void removeOfService(EventFileId file, SheetEntry entry) {
        database.sql("update sheet_entry set removed = true where event_file = ? and service = ? and day = ?")
                .param(file.value())
                .param(entry.service())
                .param(entry.day())
                .update();
    }

    /** Whether it was there. */
    public boolean remove(EventFileId file, UUID entry) {
        return database.sql("update sheet_entry set removed = true where event_file = ? and id = ? and not removed")
                        .param(file.value())
                        .param(entry)
                        .update()
                > 0;
    }

    /** Those that count now, in the order in which they were written. */
    public List<SheetEntry> find(EventFileId file) {
        return of(List.of(file)).getOrDefault(file, List.of());
    }

    /** Likewise, of several files. */
    public Map<EventFileId, List<SheetEntry>> of(Collection<EventFileId> files) {
        if (files.isEmpty()) {
            return Map.of();
        }
        return database
                .sql("select * from sheet_entry where event_file = any (?) and not removed order by place")
                .param(files.stream().map(EventFileId::value).toArray(UUID[]::new))
                .query((row, number) -> Map.entry(new EventFileId(row.getObject("event_file", UUID.class)), entry(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** The words of these entries, taken back or not; those that were erased are missing. */
    public Map<UUID, String> texts(Collection<UUID> entries) {
        if (entries.isEmpty()) {
            return Map.of();
        }
        return database
                .sql("select id, text from sheet_entry where id = any (?)")
                .param(entries.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(row.getObject("id", UUID.class), row.getString("text")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private boolean exists(UUID entry) {
        return database.sql("select exists (select from sheet_entry where id = ?)")
                .param(entry)
                .query(Boolean.class)
                .single();
    }

    private void insert(EventFileId file, CustomerId customer, AccountId by, SheetEntry entry) {
        int added = database.sql("""
                        insert into sheet_entry
                            (id, event_file, account, customer, kind, service, day, at, space, trade, text)
                        select :id, :file, :account, :customer, :kind, :service, :day, :at, :space, :trade, :text
                        where (select count(*) from sheet_entry where event_file = :file and not removed) < :most
                        on conflict (id) do nothing""")
                .param("id", entry.id())
                .param("file", file.value())
                .param("account", by.value())
                .param("customer", customer.value())
                .param("kind", entry.kind().stored())
                .param("service", entry.service())
                .param("day", entry.day())
                .param("at", entry.at())
                .param("space", entry.space())
                .param("trade", entry.trade())
                .param("text", entry.text())
                .param("most", MOST)
                .update();
        if (added == 0 && !exists(entry.id())) {
            throw Refused.because(Violation.of("must-not-have-more-entries", "most", MOST));
        }
    }

    private static SheetEntry entry(ResultSet row) throws SQLException {
        return new SheetEntry(
                row.getObject("id", UUID.class),
                Kind.of(row.getString("kind")),
                row.getString("service"),
                row.getObject("day", LocalDate.class),
                row.getObject("at", LocalTime.class),
                row.getString("space"),
                row.getString("trade"),
                row.getString("text"));
    }
}
