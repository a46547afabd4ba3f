package org.marot.people;

import java.time.Instant;
import java.util.List;
import org.marot.shared.EnquiryId;
import org.marot.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Forgets somebody who asked without an account, and is known as a customer by the id of the enquiry alone. */
@Component
public class EnquirerData {
    private static final List<String> OF_EVENTS = List.of(
            "event_file_title",
            "event_file_reason",
            "event_file_contact",
            "event_file_note",
            "sheet_entry",
            "function_sheet",
            "quote_paper");
    private final JdbcClient database;

    EnquirerData(JdbcClient database) {
        this.database = database;
    }

    /** In the caller's transaction: what they wrote, what others wrote about their event, and their address. */
    public void erase(EnquiryId id, Instant at) {
        OF_EVENTS.forEach(table -> forget("delete from " + table + " where customer = ?", id));
        forget("update quote_acceptance set name = null, address = null where customer = ?", id);
        forget("update customer set name = null where id = ?", id);
        forget(
                "update enquiry set name = null, organisation = null, email = null, phone = null, secret = null,"
                        + " title = '', words = '' where id = ?",
                id);
        database.sql("""
                        with gone as (delete from event_file_document where customer = :id returning stored_as)
                        insert into document_to_discard (stored_as, due)
                        select stored_as, :at from gone where stored_as is not null""").param("id", id.value()).param("at", Utc.of(at)).update();
    }

    private void forget(String sql, EnquiryId id) {
        database.sql(sql).param(id.value()).update();
    }
}
