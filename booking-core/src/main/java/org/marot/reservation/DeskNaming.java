package org.marot.reservation;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Space;
import org.marot.catalogue.Venue;
import org.marot.reservation.write.NameUnit;
import org.marot.reservation.write.Request;
import org.marot.reservation.write.Reservations;
import org.marot.shared.Actor;
import org.marot.shared.CommandId;
import org.marot.shared.Refused;
import org.marot.shared.ReservationId;
import org.marot.shared.Utc;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Names the desks of a pool for a day, once, at the hour of the evening before that the catalogue says, or as soon as
 * possible after it. Broken off, it begins again: who has a desk keeps it.
 */
@Component
public class DeskNaming {
    private static final String TASK = "name-desks";

    private final Catalogue catalogue;
    private final Reservations reservations;
    private final JdbcTemplate jdbc;

    DeskNaming(Catalogue catalogue, Reservations reservations, JdbcTemplate jdbc) {
        this.catalogue = catalogue;
        this.reservations = reservations;
        this.jdbc = jdbc;
    }

    /** Looks at today and tomorrow, for an installation that was off in the evening. */
    public void nameWhatIsDue(Instant now) {
        for (Venue venue : catalogue.venues()) {
            LocalDate today = now.atZone(venue.zone()).toLocalDate();
            for (Space space : catalogue.spacesOf(venue.id())) {
                Stream.of(today, today.plusDays(1))
                        .filter(day -> isDue(space, day, venue.zone(), now))
                        .forEach(day -> name(space, day, venue.zone(), now));
            }
        }
    }

    private boolean isDue(Space space, LocalDate day, ZoneId zone, Instant now) {
        Instant due = space.isPool() ? space.rules().seating().namingOf(day, zone) : null;
        return due != null && !now.isBefore(due) && !isDone(space, day);
    }

    private boolean isDone(Space space, LocalDate day) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select exists (select from desks_named where space = ? and day = ?)",
                Boolean.class,
                space.id().value(),
                day));
    }

    private void name(Space space, LocalDate day, ZoneId zone, Instant now) {
        for (UUID holder : unnamed(space, day.atStartOfDay(zone).toInstant(), nextDay(day, zone))) {
            String what = TASK + " " + space.id() + " " + day + " " + holder;
            CommandId command = new CommandId(UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8)));
            name(new NameUnit(new ReservationId(holder), new Request(command, TASK, Actor.system(), now)));
        }
        jdbc.update(
                "insert into desks_named (space, day, at) values (?, ?, ?) on conflict do nothing",
                space.id().value(),
                day,
                Utc.of(now));
    }

    private void name(NameUnit command) {
        try {
            var unused = reservations.send(command);
        } catch (Refused refused) {
            // not only reservations hold claims
            if (refused.kind() != Refused.Kind.NOT_FOUND) {
                throw refused;
            }
        }
    }

    private static Instant nextDay(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    private List<UUID> unnamed(Space space, Instant from, Instant to) {
        return jdbc.queryForList(
                "select distinct holder from claim where cell = ? and space = ? and not fixed"
                        + " and during && tstzrange(?, ?) order by holder",
                UUID.class,
                space.cells().get(0).value(),
                space.id().value(),
                Utc.of(from),
                Utc.of(to));
    }
}
