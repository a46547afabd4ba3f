package org.marot.people;

import java.util.List;
import java.util.Optional;
import org.marot.shared.AccountId;
import org.marot.shared.ReservationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Why people gave their reservations up. */
@Component
public class CancelReasons {
    public static final int LONGEST = 500;
    private final OwnWords words;

    CancelReasons(JdbcClient database) {
        words = new OwnWords(database, "cancel_reason", "reason");
    }

    public void put(ReservationId reservation, AccountId by, String reason) {
        words.put(reservation, by, reason);
    }

    public Optional<String> find(ReservationId reservation) {
        return Optional.ofNullable(words.find(List.of(reservation)).get(reservation));
    }
}
