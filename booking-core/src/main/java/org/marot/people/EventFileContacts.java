package org.marot.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.marot.people.EventFileContact.Role;
import org.marot.shared.AccountId;
import org.marot.shared.CustomerId;
import org.marot.shared.EventFileId;
import org.marot.shared.Refused;
import org.marot.shared.Violation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom to call about an event: personal data of people who need no account, outside the log. */
@Component
public class EventFileContacts {
    public static final int MOST = 20;

    private final JdbcClient database;

    EventFileContacts(JdbcClient database) {
        this.database = database;
    }

    /** A contact that is there already stays as it is. */
    public void add(EventFileId file, CustomerId customer, AccountId by, EventFileContact contact) {
        int added = database.sql("""
                        insert into event_file_contact (id, event_file, account, customer, role, name, email, phone)
                        select :id, :file, :account, :customer, :role, :name, :email, :phone
                        where (select count(*) from event_file_contact where event_file = :file) < :most
                        on conflict (id) do nothing""")
                .param("id", contact.id())
                .param("file", file.value())
                .param("account", by.value())
                .param("customer", customer.value())
                .param("role", contact.role().published())
                .param("name", contact.name())
                .param("email", contact.email() == null ? null : contact.email().value())
                .param("phone", contact.phone())
                .param("most", MOST)
                .update();
        if (added == 0 && find(file).stream().noneMatch(one -> one.id().equals(contact.id()))) {
            throw Refused.because(Violation.of("must-not-have-more-contacts", "most", MOST));
        }
    }

    /** In the order in which they were added. */
    public List<EventFileContact> find(EventFileId file) {
        return of(List.of(file)).getOrDefault(file, List.of());
    }

    /** Likewise, of several files. */
    public Map<EventFileId, List<EventFileContact>> of(Collection<EventFileId> files) {
        if (files.isEmpty()) {
            return Map.of();
        }
        return database
                .sql("""
                        select event_file, id, role, name, email, phone from event_file_contact
                        where event_file = any (?) order by place""")
                .param(files.stream().map(EventFileId::value).toArray(UUID[]::new))
                .query((row, number) ->
                        Map.entry(new EventFileId(row.getObject("event_file", UUID.class)), contact(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static EventFileContact contact(ResultSet row) throws SQLException {
        return new EventFileContact(
                row.getObject("id", UUID.class),
                Role.named(row.getString("role")).orElseThrow(),
                row.getString("name"),
                row.getString("email") == null ? null : new EmailAddress(row.getString("email")),
                row.getString("phone"));
    }

    /** Whether it was there. */
    public boolean remove(EventFileId file, UUID contact) {
        return database.sql("delete from event_file_contact where event_file = ? and id = ?")
                        .param(file.value())
                        .param(contact)
                        .update()
                > 0;
    }
}
