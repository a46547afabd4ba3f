package org.marot.waitlist;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Space;
import org.marot.claims.Claims;
import org.marot.reservation.Attempts;
import org.marot.reservation.CommandSender;
import org.marot.reservation.write.HoldSpace;
import org.marot.reservation.write.Request;
import org.marot.reservation.write.Wish;
import org.marot.shared.Actor;
import org.marot.shared.CommandId;
import org.marot.shared.Period;
import org.marot.shared.ReservationId;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;
import org.marot.waitlist.LineTable.Offered;
import org.marot.waitlist.ReleasedClaims.Released;
import org.marot.waitlist.write.EntryId;
import org.marot.waitlist.write.LeaveWaitlist;
import org.marot.waitlist.write.OfferPlace;
import org.marot.waitlist.write.OfferTime;
import org.marot.waitlist.write.PassOffer;
import org.springframework.stereotype.Component;

/**
 * Makes offers, in the transaction that gave something up: the first in line whose whole period is free gets a hold, so
 * that nobody comes in between. Whoever cannot have it is passed over and keeps the place.
 */
@Component
class Offers {
    /** So that a long line asks once for all who want the same. */
    private record Sought(SpaceId space, Period period, boolean accessible) {}

    private final LineTable line;
    private final CommandSender sender;
    private final Claims claims;
    private final Catalogue catalogue;
    private final Clock clock;
    private final Attempts attempts;

    Offers(LineTable line, CommandSender sender, Claims claims, Catalogue catalogue, Clock clock, Attempts attempts) {
        this.line = line;
        this.sender = sender;
        this.claims = claims;
        this.catalogue = catalogue;
        this.clock = clock;
        this.attempts = attempts;
    }

    /** Ends the offers whose hold is gone, and offers what came free. */
    void follow(Released released) {
        Instant now = clock.instant();
        released.holders.forEach(holder -> settle(holder, now));
        released.stretches.forEach((venue, stretches) -> advance(new VenueId(venue), stretches, now));
    }

    /** Offers what is free of the stretches in a venue, first come, first served; the venue's line is locked already. */
    void advance(VenueId venue, Collection<String> stretches, Instant now) {
        Set<Sought> taken = new HashSet<>();
        for (Waiting waiting : line.waiting(venue, stretches)) {
            OfferTime.until(now, waiting.wish().period().start())
                    .ifPresent(until -> offerWhatIsFree(waiting, until, now, taken));
        }
    }

    private void offerWhatIsFree(Waiting waiting, Instant until, Instant now, Set<Sought> taken) {
        for (SpaceId id : waiting.wish().spaces()) {
            Sought sought =
                    new Sought(id, waiting.wish().period(), waiting.wish().accessibleUnit());
            Optional<Space> space = catalogue.space(id);
            if (space.isEmpty() || taken.contains(sought)) {
                continue;
            }
            if (!claims.isFree(waiting.claim(space.get(), catalogue.revision(), now))) {
                taken.add(sought);
            } else if (offer(waiting, space.get(), until, now)) {
                return;
            }
        }
    }

    /** False when it cannot be had after all: a rule says no by now, or a booking that was not to be seen came first. */
    private boolean offer(Waiting waiting, Space space, Instant until, Instant now) {
        EntryId entry = waiting.entry();
        Request request = new Request(command("offer", entry), "offer", waiting.member(), now);
        ReservationId hold = new ReservationId(named("hold", entry));
        Wish wish = waiting.in(space);
        String layout =
                Objects.requireNonNullElse(wish.layout(), space.layouts().get(0).name());
        return attempts.succeeds(
                () -> {
                    sender.send(new HoldSpace(hold, wish, Duration.between(now, until), request));
                    sender.send(new OfferPlace(entry, hold, space.id(), layout, until, request));
                },
                "Offering " + space.id() + " to " + entry);
    }

    private void settle(UUID holder, Instant now) {
        Optional<Offered> offered = line.offeredAs(holder);
        if (offered.isEmpty() || line.stillHolds(holder)) {
            return;
        }
        EntryId entry = offered.get().entry();
        Request request = new Request(command("settle", entry), "settle", Actor.system(), now);
        boolean unanswered = !now.isBefore(offered.get().expiresAt());
        sender.send(unanswered ? new PassOffer(entry, request) : new LeaveWaitlist(entry, request));
    }

    private static CommandId command(String what, EntryId entry) {
        return new CommandId(named(what, entry));
    }

    private static UUID named(String what, EntryId entry) {
        return UUID.nameUUIDFromBytes(("waitlist/" + what + "/" + entry).getBytes(StandardCharsets.UTF_8));
    }
}
