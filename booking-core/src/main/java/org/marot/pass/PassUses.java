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

    void put(ReservationId reservation, PassId pass, int units) {
        database.sql("""
                        insert into pass_use (reservation, pass, units) values (?, ?, ?)
                        on conflict (reservation) do update set pass = excluded.pass, units = excluded.units""")
                .param(reservation.value())
                .param(pass.value())
                .param(units)
                .update();
    }

    /** None when another pass pays, or none. */
    int units(ReservationId reservation, PassId pass) {
        return database.sql("select units from pass_use where reservation = ? and pass = ?")
                .param(reservation.value())
                .param(pass.value())
                .query(Integer.class)
                .optional()
                .orElse(0);
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
