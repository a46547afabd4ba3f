package org.marot.pass;

import java.util.Optional;
import java.util.UUID;
import org.marot.shared.PassId;
import org.marot.shared.ReservationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which pass pays which reservation, written in the transaction of the event that says so. */
@Component
class PassUses {
    /** Beside the other locks of the database that have a number of their own. */
    private static final int SPENDING = 5_301;

    private final JdbcClient database;

    PassUses(JdbcClient database) {
        this.database = database;
    }

    void lock(PassId pass) {
        database.sql("select pg_advisory_xact_lock(?, hashtext(?))")
                .param(SPENDING)
                .param(pass.toString())
                .query(row -> {});
    }

    void put(ReservationId reservation, PassId pass) {
        database.sql("""
                        insert into pass_use (reservation, pass) values (?, ?)
                        on conflict (reservation) do update set pass = excluded.pass""").param(reservation.value()).param(pass.value()).update();
    }

    void remove(ReservationId reservation) {
        database.sql("delete from pass_use where reservation = ?")
                .param(reservation.value())
                .update();
    }

    Optional<PassId> of(ReservationId reservation) {
        return database.sql("select pass from pass_use where reservation = ?")
                .param(reservation.value())
                .query(UUID.class)
                .optional()
                .map(PassId::new);
    }
}
