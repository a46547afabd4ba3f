package org.marot.waitlist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Space;
import org.marot.catalogue.Venue;
import org.marot.claims.ClaimRequest;
import org.marot.reservation.write.DeskChoice;
import org.marot.reservation.write.Wish;
import org.marot.shared.AccountId;
import org.marot.shared.Actor;
import org.marot.shared.CustomerId;
import org.marot.shared.Period;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;
import org.marot.waitlist.write.EntryId;
import org.marot.waitlist.write.WaitingWish;

/** Somebody who waits, as the line has it. */
record Waiting(EntryId entry, WaitingWish wish, AccountId account) {
    static Waiting read(ResultSet row, Catalogue catalogue) throws SQLException {
        VenueId venue = new VenueId(row.getString("venue"));
        ZoneId zone = catalogue.venue(venue).map(Venue::zone).orElse(ZoneOffset.UTC);
        return new Waiting(
                new EntryId(row.getObject("entry", UUID.class)),
                new WaitingWish(
                        venue,
                        List.of((String[]) row.getArray("spaces").getArray()).stream()
                                .map(SpaceId::new)
                                .toList(),
                        "",
                        new Period(
                                time(row, "starts").atZone(zone),
                                time(row, "ends").atZone(zone)),
                        new CustomerId(row.getObject("customer", UUID.class)),
                        row.getString("category"),
                        row.getInt("attendees"),
                        row.getString("layout"),
                        row.getBoolean("accessible")),
                new AccountId(row.getObject("account", UUID.class)));
    }

    /** An offer is made as to a member, whatever else the account may do. */
    Actor member() {
        return new Actor(account, wish.customer(), Set.of(), false);
    }

    Wish in(Space space) {
        return wish.in(space);
    }

    ClaimRequest claim(Space space, long revision, Instant now) {
        return new ClaimRequest(
                entry.value(),
                space.venue(),
                space.id(),
                space.cells(),
                space.units(),
                wish.period().widened(space.bufferBefore(), space.bufferAfter()),
                revision,
                DeskChoice.of(wish.in(space), space, now));
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
