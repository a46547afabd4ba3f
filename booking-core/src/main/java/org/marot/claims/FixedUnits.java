package org.marot.claims;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.marot.shared.CellId;
import org.marot.shared.Period;
import org.marot.shared.Utc;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Looks which units of a pool somebody else has been promised. It claims nothing, and somebody may be faster yet. */
@Component
public class FixedUnits {
    private final JdbcTemplate jdbc;

    FixedUnits(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @param claim buffers included */
    public Set<Integer> within(CellId pool, Period claim, UUID except) {
        return new TreeSet<>(jdbc.queryForList(
                "select distinct unit from claim where cell = ? and fixed and holder <> ? and during && tstzrange(?, ?)",
                Integer.class,
                pool.value(),
                except,
                Utc.of(claim.start()),
                Utc.of(claim.end())));
    }
}
