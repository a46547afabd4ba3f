package org.marot.people;

import java.util.Map;
import java.util.stream.Collectors;
import org.marot.shared.AccountId;
import org.marot.shared.ReservationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Why staff did something with another's reservation, known by the event that came of it. */
@Component
public class ActionReasons {
    private final JdbcClient database;

    ActionReasons(JdbcClient database) {
        this.database = database;
    }

    /** The first word stands: the same request, sent again, changes nothing. */
    public void put(ReservationId reservation, long sequence, AccountId by, String text) {
        database.sql("""
                        insert into action_reason (reservation, sequence, account, reason) values (?, ?, ?, ?)
                        on conflict do nothing""")
                .param(reservation.value())
                .param(sequence)
                .param(by.value())
                .param(text)
                .update();
    }

    /** By the sequence of the event. */
    public Map<Long, String> find(ReservationId reservation) {
        return database
                .sql("select sequence, reason from action_reason where reservation = ?")
                .param(reservation.value())
                .query((row, number) -> Map.entry(row.getLong("sequence"), row.getString("reason")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
