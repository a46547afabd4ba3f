package org.marot.people;

import java.util.Optional;
import org.marot.shared.AccountId;
import org.marot.shared.ReservationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Why people gave their reservations up, in their own words. Free text can name anybody, so it stays out of the log. */
@Component
public class CancelReasons {
    public static final int LONGEST = 500;
    private final JdbcClient database;

    CancelReasons(JdbcClient database) {
        this.database = database;
    }

    public void put(ReservationId reservation, AccountId by, String reason) {
        database.sql("""
                        insert into cancel_reason (reservation, account, reason) values (?, ?, ?)
                        on conflict (reservation) do update set account = excluded.account, reason = excluded.reason
                        """)
                .param(reservation.value())
                .param(by.value())
                .param(reason)
                .update();
    }

    public Optional<String> find(ReservationId reservation) {
        return database.sql("select reason from cancel_reason where reservation = ?")
                .param(reservation.value())
                .query(String.class)
                .optional();
    }
}
