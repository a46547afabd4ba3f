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
import org.marot.web.page.PeriodFields;
import org.marot.web.reservation.ReservationRow;
import org.marot.web.support.Malformed;
import org.marot.web.support.RefusedBooking;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Puts a reservation at another time or in another space of its venue; what cannot be changes nothing. */
@Controller
class MovePage {
    private final Catalogue catalogue;
    private final OwnReservation own;
    private final Entries entries;
    private final BookView view;
    private final Booker booker;
    private final WhyNot whyNot;
    private final StaffChanges staff;
    private final PagePrices prices;

    MovePage(
            Catalogue catalogue,
            OwnReservation own,
            Entries entries,
            BookView view,
            Booker booker,
            WhyNot whyNot,
            StaffChanges staff,
            PagePrices prices) {
        this.catalogue = catalogue;
        this.own = own;
        this.entries = entries;
        this.view = view;
        this.booker = booker;
        this.whyNot = whyNot;
        this.staff = staff;
        this.prices = prices;
    }

    /** What the form sends, and what its address may carry. */
    record MoveForm(
            @Nullable String space,
            @Nullable String date,
            @Nullable String from,
            @Nullable String to,
            @Nullable String reason,
            @Nullable String price,
            @Nullable String command) {
        PeriodFields fields(ReservationRow row) {
            return PeriodFields.of(date, from, to, PeriodFields.of(row.period()));
        }
    }

    @GetMapping("/reservations/{id}/move")
    String form(@PathVariable UUID id, MoveForm form, Model model) {
        ReservationRow row = own.find(id);
        Space space = space(form, row);
        show(row, space, form, model);
        return "booking/move";
    }

    @PostMapping("/reservations/{id}/move")
    String move(
            @PathVariable UUID id,
            MoveForm form,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        ReservationRow row = own.find(id);
        Space space = space(form, row);
        Venue venue = show(row, space, form, model);
        PeriodFields fields = form.fields(row);
        if (staff.lacksReason(row, form.reason())) {
            response.setStatus(422);
            view.troubles(whyNot.reasonMissing(), "booking.not-moved", List.of(), model);
            return "booking/move";
        }
        try {
            staff.keep(
                    form.reason(),
                    booker.move(
                            row,
                            space.id(),
                            fields.read(venue.zone()),
                            PagePrices.read(form.price()),
                            form.command(),
                            request,
                            response));
            return staff.after(row, "moved");
        } catch (RefusedBooking refused) {
            response.setStatus(refused.refusal().kind() == Refused.Kind.TAKEN ? 409 : 422);
            List<NearLink> near = whyNot.elsewhere(refused, id, venue, space, fields.read(venue.zone()));
            view.troubles(whyNot.of(refused.refusal().violations()), "booking.not-moved", near, model);
        } catch (Refused refused) {
            response.setStatus(422);
            view.troubles(whyNot.of(refused.violations()), "booking.not-moved", List.of(), model);
            view.ambiguous(refused, venue, space, fields, model);
        }
        return "booking/move";
    }

    private Venue show(ReservationRow row, Space space, MoveForm form, Model model) {
        Venue venue = catalogue.venue(space.venue()).orElseThrow(() -> Refused.notFound("no-such-venue"));
        staff.show(row, form.reason(), model);
        model.addAttribute("entry", entries.of(row));
        model.addAttribute("space", space);
        model.addAttribute("spaces", catalogue.spacesOf(venue.id()));
        model.addAttribute("fields", form.fields(row));
        model.addAttribute("command", PageRequests.newCommand());
        prices.move(row, space.id(), period(form.fields(row), venue), model);
        view.times(venue, space, form.fields(row), List.of(), model);
        view.troubles(Troubles.NONE, "booking.not-moved", List.of(), model);
        return venue;
    }

    private static @Nullable Period period(PeriodFields fields, Venue venue) {
        try {
            return fields.read(venue.zone());
        } catch (Refused | Malformed unreadable) {
            return null;
        }
    }

    private Space space(MoveForm form, ReservationRow row) {
        String asked = form.space();
        String id = asked != null && Slug.isSlug(asked) ? asked : row.space();
        return catalogue.space(new SpaceId(id)).orElseThrow(() -> Refused.notFound("no-such-space"));
    }
}
