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

/** What people say about their reservations in their own words: free text can name anybody, so it stays out of the log. */
abstract class OwnWords {
    private final JdbcClient database;
    private final String table;
    private final String column;

    OwnWords(JdbcClient database, String table, String column) {
        this.database = database;
        this.table = table;
        this.column = column;
    }

    public void put(ReservationId reservation, AccountId by, String text) {
        database.sql("insert into " + table + " (reservation, account, " + column + ") values (?, ?, ?)"
                        + " on conflict (reservation) do update set account = excluded.account, " + column
                        + " = excluded." + column)
                .param(reservation.value())
                .param(by.value())
                .param(text)
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
                .sql("select reservation, " + column + " from " + table + " where reservation in (:ids)")
                .param("ids", ids)
                .query((row, number) ->
                        Map.entry(new ReservationId(row.getObject("reservation", UUID.class)), row.getString(column)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
