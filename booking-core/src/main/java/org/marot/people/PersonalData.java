package org.marot.people;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.marot.shared.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Forgets a person. What they booked stays, under ids that lead to nobody any more. */
@Component
public class PersonalData {
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Administrators administrators;
    private final Clock clock;

    PersonalData(JdbcClient database, TransactionTemplate transaction, Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.administrators = new Administrators(database);
        this.clock = clock;
    }

    /**
     * Erases the address, the names, the titles and reasons that the account wrote, and those about its own events, and everything that could sign it in.
     *
     * @throws org.marot.shared.Refused when it is the last one that can administer
     */
    public void erase(AccountId id) {
        transaction.executeWithoutResult(status -> {
            administrators.lockWith(id).requireAnother();
            forget("delete from api_token where account = ?", id);
            forget("delete from reservation_title where account = ?", id);
            forget("delete from cancel_reason where account = ?", id);
            forget("delete from action_reason where account = ?", id);
            forget("delete from incident_words where account = ?", id);
            forgetOfEvents("event_file_title", id);
            forgetOfEvents("event_file_reason", id);
            forgetOfEvents("event_file_contact", id);
            forgetOfEvents("event_file_note", id);
            forgetOfEvents("sheet_entry", id);
            forget("delete from function_sheet where customer = (select customer from account where id = ?)", id);
            DocumentDiscards.forget(database, id, clock.instant());
            forget("delete from quote_paper where customer = (select customer from account where id = ?)", id);
            forget(
                    "update quote_acceptance set name = null, address = null"
                            + " where customer = (select customer from account where id = ?)",
                    id);
            forget(
                    "update enquiry set name = null, organisation = null, email = null, phone = null, secret = null,"
                            + " title = '', words = '' where customer = (select customer from account where id = ?)",
                    id);
            forget("update out_of_use set reason = '' where account = ?", id);
            forget("delete from account_venue where account = ?", id);
            forget("update customer set name = null where id = (select customer from account where id = ?)", id);
            database.sql("""
                            update account set email = null, email_key = null, password = null, name = null,
                                staff_everywhere = false, invoices = false, administrator = false, erased_at = ?
                            where id = ? and erased_at is null
                            """)
                    .param(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                    .param(id.value())
                    .update();
        });
    }

    /** What the account wrote, and what others wrote about its own events. */
    private void forgetOfEvents(String table, AccountId id) {
        database.sql("delete from " + table
                        + " where account = :id or customer = (select customer from account where id = :id)")
                .param("id", id.value())
                .update();
    }

    private void forget(String sql, AccountId id) {
        database.sql(sql).param(id.value()).update();
    }
}
