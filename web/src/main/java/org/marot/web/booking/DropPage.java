package org.marot.web.booking;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Space;
import org.marot.catalogue.Venue;
import org.marot.shared.Period;
import org.marot.shared.Refused;
import org.marot.shared.Slug;
import org.marot.shared.SpaceId;
import org.marot.web.availability.Alternatives;
import org.marot.web.availability.Asker;
import org.marot.web.availability.Askers;
import org.marot.web.availability.Availability;
import org.marot.web.availability.Periods;
import org.marot.web.availability.SpaceAvailability;
import org.marot.web.page.BookLink;
import org.marot.web.page.Say;
import org.marot.web.reservation.ReservationRow;
import org.marot.web.support.ReadsFrom;
import org.marot.web.support.RefusedBooking;
import org.marot.web.support.TimeText;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Decides about what is dropped on the planning. What it refuses has changed nothing, and it says why. */
@Controller
class DropPage {
    private final Catalogue catalogue;
    private final Availability availability;
    private final Alternatives alternatives;
    private final Askers askers;
    private final OwnReservation own;
    private final Booker booker;
    private final StaffChanges staff;
    private final WhyNot whyNot;
    private final Say say;

    DropPage(
            Catalogue catalogue,
            Availability availability,
            Alternatives alternatives,
            Askers askers,
            OwnReservation own,
            Booker booker,
            StaffChanges staff,
            WhyNot whyNot,
            Say say) {
        this.catalogue = catalogue;
        this.availability = availability;
        this.alternatives = alternatives;
        this.askers = askers;
        this.own = own;
        this.booker = booker;
        this.staff = staff;
        this.whyNot = whyNot;
        this.say = say;
    }

    /** A place and a time, on the venue's clock or with an offset. */
    record Drop(
            @Nullable String space,
            @Nullable String from,
            @Nullable String to,
            @Nullable String reason,
            @Nullable String command) {
        Period period(Venue venue) {
            return Periods.read(TimeText.required("from", from), TimeText.required("to", to), venue.zone());
        }
    }

    /** Whether free cells that somebody drew over can be booked, and at which address. */
    @GetMapping("/spaces/{id}/drop")
    @ReadsFrom(Availability.PROJECTION)
    ResponseEntity<DropAnswer> create(@PathVariable String id, Drop drop) {
        Space space = space(id);
        try {
            Period period = drop.period(venue(space));
            Asker asker = askers.current();
            SpaceAvailability known = availability.of(space, period, 1, null, asker, null);
            if (known.free()) {
                return ResponseEntity.ok(DropAnswer.goTo(BookLink.of(space.id(), period)));
            }
            List<NearLink> near = whyNot.near(
                    alternatives.near(space, period, 1, null, asker, null, List.of()), space, period, BookLink::of);
            return no(HttpStatus.CONFLICT, whyNot.of(known.violations()), near);
        } catch (Refused refused) {
            return no(HttpStatus.UNPROCESSABLE_CONTENT, whyNot.of(refused.violations()), List.of());
        }
    }

    /** Moves a reservation, or makes it longer or shorter. */
    @PostMapping("/reservations/{id}/drop")
    ResponseEntity<DropAnswer> move(
            @PathVariable UUID id, Drop drop, HttpServletRequest request, HttpServletResponse response) {
        ReservationRow row = own.find(id);
        String asked = drop.space();
        Space space = space(asked == null ? row.space() : asked);
        Venue venue = venue(space);
        if (staff.lacksReason(row, drop.reason())) {
            return ResponseEntity.unprocessableContent().body(DropAnswer.no(whyNot.reasonMissing(), true, List.of()));
        }
        try {
            Period period = drop.period(venue);
            staff.keep(
                    drop.reason(),
                    booker.move(row, space.id(), period, PagePrices.now(row), drop.command(), request, response));
            return ResponseEntity.ok(
                    DropAnswer.done(say.text("planning.drop.done", say.name(space), say.period(period))));
        } catch (RefusedBooking refused) {
            boolean taken = refused.refusal().kind() == Refused.Kind.TAKEN;
            return no(
                    taken ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT,
                    whyNot.of(refused.refusal().violations()),
                    whyNot.elsewhere(refused, id, venue, space, drop.period(venue)));
        } catch (Refused refused) {
            return PagePrices.isAbout(refused)
                    ? ResponseEntity.ok(DropAnswer.goTo(movePage(id, space, drop.period(venue))))
                    : no(HttpStatus.UNPROCESSABLE_CONTENT, whyNot.of(refused.violations()), List.of());
        }
    }

    /** Where the difference in price is shown first. */
    private static String movePage(UUID id, Space space, Period period) {
        return "/reservations/" + id + "/move?space=" + space.id() + "&" + BookLink.query(period);
    }

    private static ResponseEntity<DropAnswer> no(HttpStatus status, Troubles troubles, List<NearLink> nearest) {
        return ResponseEntity.status(status).body(DropAnswer.no(troubles, false, nearest));
    }

    private Space space(String id) {
        if (!Slug.isSlug(id)) {
            throw Refused.notFound("no-such-space");
        }
        return catalogue.space(new SpaceId(id)).orElseThrow(() -> Refused.notFound("no-such-space"));
    }

    private Venue venue(Space space) {
        return catalogue.venue(space.venue()).orElseThrow(() -> Refused.notFound("no-such-space"));
    }
}
