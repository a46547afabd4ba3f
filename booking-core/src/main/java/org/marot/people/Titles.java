package org.marot.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.marot.shared.AccountId;
import org.marot.shared.ReservationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people call their reservations. */
@Component
public class Titles {
    public static final int LONGEST = 200;
    private final OwnWords words;

    Titles(JdbcClient database) {
        words = new OwnWords(database, "reservation_title", "title");
    }

    public void put(ReservationId reservation, AccountId by, String title) {
        words.put(reservation, by, title);
    }

    public Optional<String> find(ReservationId reservation) {
        return Optional.ofNullable(find(List.of(reservation)).get(reservation));
    }

    public Map<ReservationId, String> find(Collection<ReservationId> reservations) {
        return words.find(reservations);
    }
}
