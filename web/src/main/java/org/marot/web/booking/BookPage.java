package org.marot.web.booking;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Space;
import org.marot.catalogue.Venue;
import org.marot.shared.Period;
import org.marot.shared.Refused;
import org.marot.shared.Slug;
import org.marot.shared.SpaceId;
import org.marot.web.availability.Availability;
import org.marot.web.find.SearchForm;
import org.marot.web.page.BookLink;
import org.marot.web.page.PeriodFields;
import org.marot.web.page.Say;
import org.marot.web.support.Malformed;
import org.marot.web.support.ReadsFrom;
import org.marot.web.support.RefusedBooking;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The booking form of a space. Anybody may look whether it is free; to book, one signs in and comes back here. */
@Controller
class BookPage {
    private final Catalogue catalogue;
    private final SearchForm suggestions;
    private final BookView view;
    private final Booker booker;
    private final WhyNot whyNot;
    private final Say say;

    BookPage(Catalogue catalogue, SearchForm suggestions, BookView view, Booker booker, WhyNot whyNot, Say say) {
        this.catalogue = catalogue;
        this.suggestions = suggestions;
        this.view = view;
        this.booker = booker;
        this.whyNot = whyNot;
        this.say = say;
    }

    @GetMapping("/spaces/{id}/book")
    @ReadsFrom(Availability.PROJECTION)
    String form(@PathVariable String id, BookForm form, Model model) {
        Space space = space(id);
        Venue venue = venueOf(space);
        PeriodFields fields = fields(form);
        view.typed(space, venue, fields, form, model);
        try {
            view.expected(space, fields.read(venue.zone()), form.attendees(), form.wantedLayout(), model);
        } catch (Refused refused) {
            refused(refused, space, venue, fields, model);
        } catch (Malformed malformed) {
            unreadable(model);
        }
        return "booking/book";
    }

    /** Only who has signed in gets here; everybody else is sent to sign in first. */
    @GetMapping("/spaces/{id}/book/sign-in")
    String signedIn(@PathVariable String id, HttpServletRequest request) {
        String query = request.getQueryString();
        return "redirect:/spaces/" + space(id).id() + "/book" + (query == null ? "" : "?" + query);
    }

    @PostMapping("/spaces/{id}/book")
    String book(
            @PathVariable String id,
            BookForm form,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Space space = space(id);
        Venue venue = venueOf(space);
        PeriodFields fields = fields(form);
        view.typed(space, venue, fields, form, model);
        try {
            return "redirect:/reservations/" + booker.book(space, fields.read(venue.zone()), form, request, response)
                    + "?done=booked";
        } catch (RefusedBooking refused) {
            response.setStatus(refused.refusal().kind() == Refused.Kind.TAKEN ? 409 : 422);
            instead(refused, space, venue, fields, form, model);
        } catch (Refused refused) {
            response.setStatus(422);
            refused(refused, space, venue, fields, model);
            if (PagePrices.isAbout(refused)) {
                view.repriced(space, fields.read(venue.zone()), form, model);
            }
        } catch (Malformed malformed) {
            if (!malformed.field().equals("people")) {
                throw malformed;
            }
            response.setStatus(422);
            unreadable(model);
        }
        return "booking/book";
    }

    private void instead(
            RefusedBooking refused, Space space, Venue venue, PeriodFields fields, BookForm form, Model model) {
        Period period = fields.read(venue.zone());
        model.addAttribute("period", period);
        List<NearLink> near = whyNot.near(
                whyNot.read(refused.alternatives(), venue.zone()),
                space,
                period,
                (other, when) -> BookLink.of(other, when, form.attendees(), form.wantedLayout()));
        view.troubles(whyNot.of(refused.refusal().violations()), "booking.not-possible", near, model);
        view.waitable(refused.refusal().violations(), model);
    }

    private void refused(Refused refused, Space space, Venue venue, PeriodFields fields, Model model) {
        if (refused.kind() == Refused.Kind.NOT_FOUND || refused.kind() == Refused.Kind.FORBIDDEN) {
            throw refused;
        }
        boolean usedForm = refused.kind() == Refused.Kind.COMMAND_MISMATCH;
        Troubles troubles = usedForm
                ? WhyNot.plus(Troubles.NONE, "date", say.text("booking.form-used"))
                : whyNot.of(refused.violations());
        view.troubles(troubles, "booking.not-possible", List.of(), model);
        view.ambiguous(refused, venue, space, fields, model);
    }

    private void unreadable(Model model) {
        Troubles troubles = WhyNot.plus(Troubles.NONE, "people", say.text("booking.people-unreadable"));
        view.troubles(troubles, "booking.not-possible", List.of(), model);
    }

    private PeriodFields fields(BookForm form) {
        return PeriodFields.of(form.date(), form.from(), form.to(), suggestions.suggestion());
    }

    private Space space(String id) {
        if (!Slug.isSlug(id)) {
            throw Refused.notFound("no-such-space");
        }
        return catalogue.space(new SpaceId(id)).orElseThrow(() -> Refused.notFound("no-such-space"));
    }

    private Venue venueOf(Space space) {
        return catalogue.venue(space.venue()).orElseThrow(() -> Refused.notFound("no-such-space"));
    }
}
