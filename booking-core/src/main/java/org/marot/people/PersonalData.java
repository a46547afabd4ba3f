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
    private final EventFileErasure events;
    private final Clock clock;

    PersonalData(JdbcClient database, TransactionTemplate transaction, Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.administrators = new Administrators(database);
        this.events = new EventFileErasure(database);
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
            events.ofCustomer("(select customer from account where id = :id)", id.value(), clock.instant());
            events.writtenBy(id.value(), clock.instant());
            forget("update out_of_use set reason = '' where account = ?", id);
            forget("delete from proof_request where customer = (select customer from account where id = ?)", id);
            forget("update proof_request set because = '' where refused_by = ?", id);
            forget("delete from card_clash where customer = (select customer from account where id = ?)", id);
            forget("delete from category_proof where customer = (select customer from account where id = ?)", id);
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

    private void forget(String sql, AccountId id) {
        database.sql(sql).param(id.value()).update();
    }
}
