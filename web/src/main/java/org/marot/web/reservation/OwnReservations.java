package org.marot.web.reservation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.marot.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody booked or pays for, in the three lists that people look for it in. */
@Component
public class OwnReservations {
    private static final String OWN =
            " from reservation_list where (customer = :customer or booked_by = :account) and ";
    private final JdbcClient database;

    OwnReservations(JdbcClient database) {
        this.database = database;
    }

    /** In which list a reservation stands at a moment. */
    public enum Shelf {
        /** Under way or still to come, the next one first. */
        COMING("status in ('held', 'confirmed', 'checked-in') and ends > :now", "starts, reservation"),
        /** Used or missed, the last one first. */
        PAST(
                "(status in ('completed', 'no-show') or status in ('held', 'confirmed', 'checked-in') and ends <= :now)",
                "starts desc, reservation"),
        /** Cancelled or lapsed, the last one first. */
        CANCELLED("status in ('cancelled', 'expired') and created_at <= :now", "starts desc, reservation");

        private final String condition;
        private final String order;

        Shelf(String condition, String order) {
            this.condition = condition;
            this.order = order;
        }
    }

    /** {@code page} counts from 0. */
    public List<ReservationRow> list(Shelf shelf, Actor actor, Instant now, int page, int size) {
        String sql = "select *" + OWN + shelf.condition + " order by " + shelf.order + " limit :size offset :skip";
        return asked(sql, actor, now)
                .param("size", size)
                .param("skip", (long) page * size)
                .query((row, number) -> ReservationColumns.read(row))
                .list();
    }

    public long count(Shelf shelf, Actor actor, Instant now) {
        return asked("select count(*)" + OWN + shelf.condition, actor, now)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec asked(String sql, Actor actor, Instant now) {
        return database.sql(sql)
                .param("customer", actor.customer().value())
                .param("account", actor.account().value())
                .param("now", now.atOffset(ZoneOffset.UTC));
    }
}
