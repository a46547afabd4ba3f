package org.marot.people;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.marot.shared.AccountId;
import org.marot.shared.CustomerId;
import org.marot.shared.EventFileId;
import org.marot.shared.Refused;
import org.marot.shared.Utc;
import org.marot.shared.Violation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an organiser and the venue's staff write about an event: free text, outside the log. */
@Component
public class EventFileNotes {
    public static final int MOST = 500;

    private final JdbcClient database;

    EventFileNotes(JdbcClient database) {
        this.database = database;
    }

    /** A note that is there already stays as it is. */
    public void add(EventFileId file, CustomerId customer, EventFileNote note) {
        int added = database.sql("""
                        insert into event_file_note
                            (id, event_file, account, customer, by_staff, staff_only, at, text)
                        select :id, :file, :account, :customer, :staff, :only, :at, :text
                        where (select count(*) from event_file_note where event_file = :file) < :most
                        on conflict (id) do nothing""")
                .param("id", note.id())
                .param("file", file.value())
                .param("account", note.by().value())
                .param("customer", customer.value())
                .param("staff", note.byStaff())
                .param("only", note.staffOnly())
                .param("at", Utc.of(note.at()))
                .param("text", note.text())
                .param("most", MOST)
                .update();
        if (added == 0 && find(file, true).stream().noneMatch(one -> one.id().equals(note.id()))) {
            throw Refused.because(Violation.of("must-not-have-more-notes", "most", MOST));
        }
    }

    /**
     * In the order in which they were written.
     *
     * @param asStaff those among staff, too
     */
    public List<EventFileNote> find(EventFileId file, boolean asStaff) {
        return database.sql("""
                        select id, account, by_staff, staff_only, at, text from event_file_note
                        where event_file = ? and (? or not staff_only) order by place""")
                .param(file.value())
                .param(asStaff)
                .query((row, number) -> new EventFileNote(
                        row.getObject("id", UUID.class),
                        new AccountId(row.getObject("account", UUID.class)),
                        row.getBoolean("by_staff"),
                        row.getBoolean("staff_only"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("text")))
                .list();
    }
}
