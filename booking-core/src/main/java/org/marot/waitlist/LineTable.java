package org.marot.waitlist;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Space;
import org.marot.reservation.write.Request;
import org.marot.shared.CustomerId;
import org.marot.shared.Period;
import org.marot.shared.ReservationId;
import org.marot.shared.Utc;
import org.marot.shared.VenueId;
import org.marot.waitlist.write.EntryId;
import org.marot.waitlist.write.WaitingLine;
import org.marot.waitlist.write.WaitingWish;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The table {@code line} and its functions, in whatever transaction the command runs; nothing is decided here. */
@Component
class LineTable implements WaitingLine {
    private final JdbcTemplate jdbc;
    private final Catalogue catalogue;

    LineTable(JdbcTemplate jdbc, Catalogue catalogue) {
        this.jdbc = jdbc;
        this.catalogue = catalogue;
    }

    /** An offer that stands. */
    record Offered(EntryId entry, Instant expiresAt) {}

    /** Where somebody gives something up that others wait for; the stretch is PostgreSQL's text. */
    record Freed(VenueId venue, String stretch) {}

    @Override
    public void lockForJoining(VenueId venue) {
        jdbc.query("select line_join(?)", row -> {}, venue.value());
    }

    /** The right to make offers in the venue, until the transaction ends. */
    void lockForOffers(VenueId venue) {
        jdbc.query("select line_advance(?)", row -> {}, venue.value());
    }

    Optional<Freed> beforeRelease(UUID holder) {
        return jdbc
                .query(
                        "select of_venue, freed from line_before_release(?)",
                        (row, n) -> new Freed(new VenueId(row.getString(1)), row.getString(2)),
                        holder)
                .stream()
                .findFirst();
    }

    @Override
    public int placesOf(CustomerId customer) {
        Integer places =
                jdbc.queryForObject("select count(*) from line where customer = ?", Integer.class, customer.value());
        return Objects.requireNonNull(places);
    }

    @Override
    public boolean hasPlace(WaitingWish wish) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select exists (select from line where customer = ? and spaces && ?::text[] and starts < ? and ends > ?)",
                Boolean.class,
                wish.customer().value(),
                names(wish),
                Utc.of(wish.period().end()),
                Utc.of(wish.period().start())));
    }

    @Override
    public void join(EntryId entry, WaitingWish wish, Request request) {
        Period reach = reach(wish);
        jdbc.update(
                "insert into line (entry, venue, spaces, customer, account, category, attendees, layout, accessible, starts,"
                        + " ends, reach) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, tstzrange(?, ?))",
                entry.value(),
                wish.venue().value(),
                names(wish),
                wish.customer().value(),
                request.actor().account().value(),
                wish.category(),
                wish.attendees(),
                wish.layout(),
                wish.accessibleUnit(),
                Utc.of(wish.period().start()),
                Utc.of(wish.period().end()),
                Utc.of(reach.start()),
                Utc.of(reach.end()));
    }

    @Override
    public void offer(EntryId entry, ReservationId reservation, Instant expiresAt) {
        jdbc.update(
                "update line set reservation = ?, expires_at = ? where entry = ?",
                reservation.value(),
                Utc.of(expiresAt),
                entry.value());
    }

    @Override
    public void remove(EntryId entry) {
        jdbc.update("delete from line where entry = ?", entry.value());
    }

    /** Who waits in the venue for something that touches one of the stretches, in the order of joining. */
    List<Waiting> waiting(VenueId venue, Collection<String> stretches) {
        return jdbc.query(
                "select * from line where venue = ? and reservation is null"
                        + " and exists (select from unnest(?::text[]::tstzrange[]) as freed where freed && reach) order by place",
                (row, n) -> Waiting.read(row, catalogue),
                venue.value(),
                stretches.toArray(String[]::new));
    }

    List<VenueId> venues() {
        return jdbc.query(
                "select distinct venue from line where reservation is null order by venue",
                (row, n) -> new VenueId(row.getString(1)));
    }

    Optional<Offered> offeredAs(UUID reservation) {
        return jdbc
                .query(
                        "select entry, expires_at from line where reservation = ?",
                        (row, n) -> new Offered(
                                new EntryId(row.getObject(1, UUID.class)),
                                row.getObject(2, OffsetDateTime.class).toInstant()),
                        reservation)
                .stream()
                .findFirst();
    }

    boolean stillHolds(UUID holder) {
        return Boolean.TRUE.equals(
                jdbc.queryForObject("select exists (select from claim where holder = ?)", Boolean.class, holder));
    }

    private Period reach(WaitingWish wish) {
        Period reach = wish.period();
        for (Space space : wish.spaces().stream()
                .map(catalogue::space)
                .flatMap(Optional::stream)
                .toList()) {
            Period here = wish.period().widened(space.bufferBefore(), space.bufferAfter());
            reach = new Period(
                    here.start().isBefore(reach.start()) ? here.from() : reach.from(),
                    here.end().isAfter(reach.end()) ? here.to() : reach.to());
        }
        return reach;
    }

    private static String[] names(WaitingWish wish) {
        return wish.spaces().stream().map(Object::toString).toArray(String[]::new);
    }
}
