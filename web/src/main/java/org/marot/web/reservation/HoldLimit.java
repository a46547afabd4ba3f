package org.marot.web.reservation;

import org.marot.reservation.write.HoldSpace;
import org.marot.reservation.write.Receipt;
import org.marot.reservation.write.ReservationCommand;
import org.marot.reservation.write.ReservationStatus;
import org.marot.shared.Actor;
import org.marot.shared.Refused;
import org.marot.shared.ReservationId;
import org.marot.shared.Utc;
import org.marot.shared.Violation;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * So many holds may one account have at once, whatever node it asks; staff, who hold for others, as many as they need. A
 * place is taken before the hold is asked for, and lapses with it, so that a process that falls in between costs nobody
 * more than the time of one hold.
 */
@Component
public class HoldLimit {
    private static final int KIND = 0x686f;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final int most;

    HoldLimit(JdbcClient database, TransactionTemplate transaction, @Value("${marot.holds-per-account}") int most) {
        this.database = database;
        this.transaction = transaction;
        this.most = most;
    }

    /** @throws Refused when the command would hold one more than may be */
    void makeRoomFor(ReservationCommand command) {
        if (command instanceof HoldSpace hold && !isStaff(hold.request().actor())) {
            Boolean placed = transaction.execute(status -> place(hold));
            if (!Boolean.TRUE.equals(placed)) {
                throw Refused.because(Violation.of("must-not-hold-too-much", "most", most));
            }
        }
    }

    /** What is no hold any more makes room for another. */
    public void stands(Receipt receipt) {
        if (receipt.status() != ReservationStatus.HELD) {
            free(receipt.reservation());
        }
    }

    Receipt stands(ReservationCommand command, Receipt receipt) {
        if (command instanceof HoldSpace) {
            stands(receipt);
        }
        return receipt;
    }

    /** A refused hold makes room too, unless it was refused for not being the one that stands under its id. */
    void cameToNothing(ReservationCommand command, Refused refused) {
        if (command instanceof HoldSpace && refused.kind() != Refused.Kind.COMMAND_MISMATCH) {
            free(command.reservation());
        }
    }

    private void free(ReservationId reservation) {
        database.sql("delete from hold_at_once where reservation = ?")
                .param(reservation.value())
                .update();
    }

    private boolean place(HoldSpace hold) {
        var account = hold.request().actor().account().value();
        database.sql("select pg_advisory_xact_lock(?, hashtext(?))")
                .param(KIND)
                .param(account.toString())
                .query(rows -> {});
        return database.sql("""
                        insert into hold_at_once (reservation, account, expires_at)
                        select :reservation, :account, :until
                        where (select count(*) from hold_at_once
                               where account = :account and expires_at > :now and reservation <> :reservation) < :most
                        on conflict (reservation) do update set expires_at = excluded.expires_at
                        """)
                        .param("reservation", hold.reservation().value())
                        .param("account", account)
                        .param("until", Utc.of(hold.at().plus(hold.holdFor())))
                        .param("now", Utc.of(hold.at()))
                        .param("most", most)
                        .update()
                > 0;
    }

    private static boolean isStaff(Actor actor) {
        return actor.administrator() || !actor.staffOf().isEmpty();
    }
}
