package org.marot.web.demand;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the requests that were refused. */
@Component
class RefusedWishes {
    /** Who presses the button again wants the same thing, not one more. */
    private static final Duration SAME = Duration.ofMinutes(10);

    private final JdbcClient jdbc;

    RefusedWishes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those for one of the spaces that were to start in [from, to), the earliest asked first; asked again at once, one. */
    List<RefusedWish> of(List<String> spaces, Instant from, Instant to) {
        return once(jdbc.sql("""
                        select at, space, starts, ends, rules from refused_request
                        where space = any (:spaces) and starts >= :from and starts < :to
                        order by at, space, starts, ends""")
                .param("spaces", spaces.toArray(String[]::new))
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC))
                .query(RefusedWishes::read)
                .list());
    }

    static List<RefusedWish> once(List<RefusedWish> wishes) {
        Map<List<Object>, Instant> last = new HashMap<>();
        List<RefusedWish> once = new ArrayList<>();
        for (RefusedWish wish : wishes) {
            Instant before = last.put(List.of(wish.space(), wish.starts(), wish.ends(), wish.rules()), wish.at());
            if (before == null || before.plus(SAME).isBefore(wish.at())) {
                once.add(wish);
            }
        }
        return once;
    }

    private static RefusedWish read(ResultSet row, int number) throws SQLException {
        return new RefusedWish(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("space"),
                row.getObject("starts", OffsetDateTime.class).toInstant(),
                row.getObject("ends", OffsetDateTime.class).toInstant(),
                List.of((String[]) row.getArray("rules").getArray()));
    }
}
