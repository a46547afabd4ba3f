package org.marot.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.marot.shared.ReservationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which titles everybody may read on the screens of the venue: none, unless somebody who may change the booking says so. */
@Component
public class ScreenTitles {
    private final JdbcClient database;

    ScreenTitles(JdbcClient database) {
        this.database = database;
    }

    /** Does nothing for a reservation without a title. */
    public void show(ReservationId reservation) {
        database.sql("insert into screen_title select reservation from reservation_title where reservation = ?"
                        + " on conflict do nothing")
                .param(reservation.value())
                .update();
    }

    public void hide(ReservationId reservation) {
        database.sql("delete from screen_title where reservation = ?")
                .param(reservation.value())
                .update();
    }

    /** How many there are, which changes when one is shown or hidden. */
    public long count() {
        return database.sql("select count(*) from screen_title")
                .query(Long.class)
                .single();
    }

    /** Those of these reservations that are to be shown, with their titles. */
    public Map<ReservationId, String> among(Collection<ReservationId> reservations) {
        if (reservations.isEmpty()) {
            return Map.of();
        }
        List<UUID> ids = reservations.stream().map(ReservationId::value).toList();
        return database
                .sql("select reservation, title from screen_title join reservation_title using (reservation)"
                        + " where reservation in (:ids)")
                .param("ids", ids)
                .query((row, number) ->
                        Map.entry(new ReservationId(row.getObject("reservation", UUID.class)), row.getString("title")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
