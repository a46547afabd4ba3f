package org.marot.claims;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.marot.catalogue.Space;
import org.marot.shared.CellId;
import org.marot.shared.Period;
import org.marot.shared.Utc;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Looks what stands in the way of many periods, all at once. It claims nothing, and somebody may be faster yet. */
@Component
public class TakenTimes {
    private record Found(int wanted, Seat seat) {}

    private final JdbcTemplate jdbc;

    public TakenTimes(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What blocks each of the periods, in their order; an empty list is a period that is free.
     *
     * @param claims buffers included
     * @param accessible of a pool that keeps desks for those who need them, one of these
     * @param now which of them are still kept
     * @param except holders that would give up what they have
     */
    public List<List<Period>> blocking(
            Space space, List<Period> claims, boolean accessible, Set<UUID> except, Instant now) {
        List<List<Seat>> seats = new ArrayList<>();
        claims.forEach(claim -> seats.add(new ArrayList<>()));
        for (CellId cell : space.cells()) {
            found(cell, claims).stream()
                    .filter(found -> !except.contains(found.seat().holder()))
                    .forEach(found -> seats.get(found.wanted()).add(found.seat()));
        }
        List<List<Period>> blocking = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            blocking.add(periods(
                    stretches(space, seats.get(i), claims.get(i), accessible, now),
                    claims.get(i).zone()));
        }
        return blocking;
    }

    /** Which customers' claims touch the cells and [from, to), whoever they are; closures left out. */
    public Set<UUID> holders(Collection<CellId> cells, Instant from, Instant to) {
        return Set.copyOf(jdbc.queryForList(
                "select distinct holder from claim where cell = any (?::text[]) and during && tstzrange(?, ?)"
                        + " and not exists (select from out_of_use where closure = holder)",
                UUID.class,
                cells.stream().map(CellId::value).toArray(String[]::new),
                Utc.of(from),
                Utc.of(to)));
    }

    private static List<Stretch> stretches(
            Space space, List<Seat> seats, Period claim, boolean accessible, Instant now) {
        if (!space.isPool()) {
            return seats.stream().map(Seat::during).distinct().toList();
        }
        if (accessible && !space.keptUnits().isEmpty()) {
            List<Seat> onThese = seats.stream()
                    .filter(seat -> space.keptUnits().contains(seat.unit()))
                    .toList();
            return Peak.fullWithin(onThese, Stretch.of(claim), space.keptUnits().size());
        }
        boolean kept = claim.end().isAfter(space.rules().seating().keptFrom(now, claim.zone()));
        List<Integer> keptUnits = kept ? space.keptUnits() : List.of();
        List<Seat> counted =
                seats.stream().filter(seat -> !keptUnits.contains(seat.unit())).toList();
        return Peak.fullWithin(counted, Stretch.of(claim), space.units() - keptUnits.size());
    }

    private List<Found> found(CellId cell, List<Period> claims) {
        return jdbc.query(
                "select wanted.number, holder, unit, lower(during) as starts, upper(during) as ends"
                        + " from unnest(?::text[]::timestamptz[], ?::text[]::timestamptz[]) with ordinality"
                        + " as wanted(starts, ends, number)"
                        + " join (select cell, holder, unit, during from claim union all"
                        + " select cell, file, 1, during from option_want where waiting) as taken"
                        + " on cell = ? and during && tstzrange(wanted.starts, wanted.ends)"
                        + " order by wanted.number, lower(during), holder",
                statement -> {
                    statement.setArray(1, statement.getConnection().createArrayOf("text", starts(claims)));
                    statement.setArray(2, statement.getConnection().createArrayOf("text", ends(claims)));
                    statement.setString(3, cell.value());
                },
                (row, n) -> new Found(
                        row.getInt("number") - 1,
                        new Seat(
                                row.getObject("holder", UUID.class),
                                row.getInt("unit"),
                                new Stretch(
                                        row.getObject("starts", OffsetDateTime.class)
                                                .toInstant(),
                                        row.getObject("ends", OffsetDateTime.class)
                                                .toInstant()))));
    }

    private static String[] starts(Collection<Period> claims) {
        return claims.stream().map(Period::start).map(Instant::toString).toArray(String[]::new);
    }

    private static String[] ends(Collection<Period> claims) {
        return claims.stream().map(Period::end).map(Instant::toString).toArray(String[]::new);
    }

    private static List<Period> periods(List<Stretch> stretches, ZoneId zone) {
        return stretches.stream()
                .map(one -> new Period(one.from().atZone(zone), one.to().atZone(zone)))
                .toList();
    }
}
