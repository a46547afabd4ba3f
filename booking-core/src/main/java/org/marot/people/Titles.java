package org.marot.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.marot.shared.AccountId;
import org.marot.shared.ReservationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people call their reservations. Free text can name anybody, so it stays out of the log. */
@Component
public class Titles {
    public static final int LONGEST = 200;
    private final JdbcClient database;

    Titles(JdbcClient database) {
        this.database = database;
    }

    public void put(ReservationId reservation, AccountId by, String title) {
        database.sql("""
                        insert into reservation_title (reservation, account, title) values (?, ?, ?)
                        on conflict (reservation) do update set account = excluded.account, title = excluded.title
                        """)
                .param(reservation.value())
                .param(by.value())
                .param(title)
                .update();
    }

    public Optional<String> find(ReservationId reservation) {
        return Optional.ofNullable(find(List.of(reservation)).get(reservation));
    }

    public Map<ReservationId, String> find(Collection<ReservationId> reservations) {
        if (reservations.isEmpty()) {
            return Map.of();
        }
        List<UUID> ids = reservations.stream().map(ReservationId::value).toList();
        return database
                .sql("select reservation, title from reservation_title where reservation in (:ids)")
                .param("ids", ids)
                .query((row, number) ->
                        Map.entry(new ReservationId(row.getObject("reservation", UUID.class)), row.getString("title")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public void erase(ReservationId reservation) {
        database.sql("delete from reservation_title where reservation = ?")
                .param(reservation.value())
                .update();
    }
}
