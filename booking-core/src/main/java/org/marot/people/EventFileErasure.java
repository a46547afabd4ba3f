package org.marot.people;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Forgets what is written about event files: in one place, for whoever has an account and whoever asked without one. */
final class EventFileErasure {
    /** Where somebody's account stands beside the customer. */
    private static final List<String> WRITTEN =
            List.of("event_file_title", "event_file_reason", "event_file_contact", "event_file_note", "sheet_entry");

    private static final List<String> MADE = List.of("function_sheet", "quote_paper");

    private final JdbcClient database;

    EventFileErasure(JdbcClient database) {
        this.database = database;
    }

    /**
     * Whoever wrote it.
     *
     * @param customer whose events they are: an expression in SQL, of {@code :id}
     */
    void ofCustomer(String customer, UUID id, Instant at) {
        WRITTEN.forEach(table -> run("delete from " + table + " where customer = " + customer, id));
        MADE.forEach(table -> run("delete from " + table + " where customer = " + customer, id));
        run("update quote_acceptance set name = null, address = null where customer = " + customer, id);
        run(
                "update enquiry set name = null, organisation = null, email = null, phone = null, secret = null,"
                        + " title = '', words = '' where customer = " + customer,
                id);
        DocumentDiscards.forget(database, "customer = " + customer, id, at);
    }

    /** Whosever events they are; documents that staff sent stay, for they belong to the venue. */
    void writtenBy(UUID account, Instant at) {
        WRITTEN.forEach(table -> run("delete from " + table + " where account = :id", account));
        DocumentDiscards.forget(database, "account = :id and not by_staff", account, at);
    }

    private void run(String sql, UUID id) {
        database.sql(sql).param("id", id).update();
    }
}
