package org.marot.reservation;

import java.time.Instant;
import java.time.ZoneOffset;
import org.marot.reservation.write.Wish;
import org.marot.shared.Refused;
import org.marot.shared.Violation;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Demand that was not met, kept without personal data. A crash may lose the last ones: they are statistics. */
@Component
public class RefusedRequests {
    private final JdbcTemplate jdbc;

    RefusedRequests(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps what was asked and why it was refused; does not wait for the disk. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void keep(Wish wish, Refused refused, Instant at) {
        jdbc.execute("set local synchronous_commit = off");
        jdbc.update(
                "insert into refused_request (at, space, starts, ends, attendees, kind, rules)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                at.atOffset(ZoneOffset.UTC),
                wish.space().value(),
                wish.period().start().atOffset(ZoneOffset.UTC),
                wish.period().end().atOffset(ZoneOffset.UTC),
                wish.attendees(),
                refused.kind().name(),
                refused.violations().stream().map(Violation::rule).distinct().toArray(String[]::new));
    }
}
