package org.marot.claims;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.marot.shared.CellId;
import org.marot.shared.ClosureId;
import org.marot.shared.Period;
import org.marot.shared.Refused;
import org.marot.shared.SpaceId;
import org.marot.shared.Utc;
import org.marot.shared.VenueId;
import org.marot.shared.Violation;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Looks what is out of use. The claims decide; this tells why. */
@Component
public class OutOfUseTimes {
    private final JdbcTemplate jdbc;

    public OutOfUseTimes(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** All that touch [from, to), by their start; of all venues, for there are few. */
    public List<OutOfUse> touching(Instant from, Instant to) {
        return jdbc.query(
                "select * from out_of_use where tstzrange(starts, ends) && tstzrange(?, ?) order by starts, closure",
                (row, n) -> read(row),
                Utc.of(from),
                Utc.of(to));
    }

    /** What of the venue was known at {@code known} to be out of use within [from, to), by start. */
    public List<OutOfUse> knownAt(Instant known, VenueId venue, Instant from, Instant to) {
        return jdbc.query(
                """
                select * from (
                    select closure, venue, space, cells, kind, zone, starts, reason,
                        case when reopened_at <= ? then ends else planned_ends end as ends
                    from out_of_use where closed_at <= ? and venue = ?) as as_known
                where tstzrange(starts, ends) && tstzrange(?, ?) order by starts, closure""", (row, n) -> read(row), Utc.of(known), Utc.of(known), venue.value(), Utc.of(from), Utc.of(to));
    }

    /** The no to a claim that others block. What is out of use is told as that, whoever else has something beside it. */
    Refused refusing(ClaimRequest request, List<Stretch> blocking) {
        List<OutOfUse> closed = touching(
                        request.during().start(), request.during().end())
                .stream()
                .filter(one -> one.concerns(request.cells()))
                .toList();
        ZoneId zone = request.during().zone();
        List<Violation> violations = new ArrayList<>(
                closed.stream().map(one -> one.refusing(request.space())).toList());
        blocking.stream()
                .distinct()
                .map(one -> new Period(one.from().atZone(zone), one.to().atZone(zone)))
                .filter(one -> closed.stream().noneMatch(out -> out.period().contains(one)))
                .map(one -> Violation.of("taken").at(request.space(), one))
                .forEach(violations::add);
        if (violations.isEmpty()) {
            violations.add(Violation.of("taken").at(request.space(), request.during()));
        }
        return new Refused(closed.isEmpty() ? Refused.Kind.TAKEN : Refused.Kind.RULE_BROKEN, violations);
    }

    /** A row of the table, which must have begun to differ from its end. */
    public static OutOfUse read(ResultSet row) throws SQLException {
        ZoneId zone = ZoneId.of(row.getString("zone"));
        return new OutOfUse(
                new ClosureId(row.getObject("closure", UUID.class)),
                new VenueId(row.getString("venue")),
                new SpaceId(row.getString("space")),
                Arrays.stream((String[]) row.getArray("cells").getArray())
                        .map(CellId::new)
                        .toList(),
                new Period(
                        row.getObject("starts", OffsetDateTime.class).atZoneSameInstant(zone),
                        row.getObject("ends", OffsetDateTime.class).atZoneSameInstant(zone)),
                row.getString("kind"),
                row.getString("reason"));
    }
}
