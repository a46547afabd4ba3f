package org.marot.web.enquiry;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Layout;
import org.marot.catalogue.Space;
import org.marot.catalogue.Venue;
import org.marot.catalogue.VenueKind;
import org.marot.catalogue.VenueService;
import org.marot.enquiry.Enquiries;
import org.marot.people.EnquiryWish;
import org.marot.shared.CommandId;
import org.marot.shared.EnquiryId;
import org.marot.shared.Refused;
import org.marot.web.account.EnquiryLimit;
import org.marot.web.account.SignedIn;
import org.marot.web.booking.PageRequests;
import org.marot.web.congress.EventFileTroubles;
import org.marot.web.enquiry.EnquiryReading.Asked;
import org.marot.web.page.FormAnswer;
import org.marot.web.page.TimeChoices;
import org.marot.web.page.Venues;
import org.marot.web.reservation.Fingerprint;
import org.marot.web.support.Languages;
import org.marot.web.support.Malformed;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Anybody asks for a date, without an account. The answer is always the same, whoever has that address, and nothing is
 * opened before the link in the mail is used.
 */
@Controller
class EnquiryPage {
    private final Venues venues;
    private final Catalogue catalogue;
    private final Enquiries enquiries;
    private final EnquiryWords words;
    private final EnquiryLimit limit;
    private final EventFileTroubles troubles;
    private final SignedIn signedIn;
    private final Clock clock;

    EnquiryPage(
            Venues venues,
            Catalogue catalogue,
            Enquiries enquiries,
            EnquiryWords words,
            EnquiryLimit limit,
            EventFileTroubles troubles,
            SignedIn signedIn,
            Clock clock) {
        this.venues = venues;
        this.catalogue = catalogue;
        this.enquiries = enquiries;
        this.words = words;
        this.limit = limit;
        this.troubles = troubles;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @GetMapping("/venues/{id}/enquiry")
    String form(@PathVariable String id, EnquiryForm form, Model model) {
        fill(venue(id), signedIn.account().map(form::of).orElse(form), null, model);
        return "enquiry/form";
    }

    @PostMapping("/venues/{id}/enquiry")
    String ask(
            @PathVariable String id,
            EnquiryForm form,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Venue venue = venue(id);
        Instant now = clock.instant();
        try {
            Asked asked = new EnquiryReading(form, now.atZone(venue.zone()).toLocalDate())
                    .read(language(), layouts(venue), codes(venue));
            enquiries.requireRooms(venue.id(), asked.wish());
            limit.count(request);
            if (limit.mayWriteTo(asked.who().email())) {
                enquiries.receive(
                        id(venue, form, asked),
                        venue.id(),
                        asked.who(),
                        asked.wish(),
                        words.title(asked),
                        words.note(venue.id(), asked),
                        now);
            }
            return "redirect:/venues/" + venue.id() + "/enquiry/sent";
        } catch (Refused refused) {
            FormAnswer.refused(refused, response);
            fill(venue, form, refused, model);
            return "enquiry/form";
        }
    }

    @GetMapping("/venues/{id}/enquiry/sent")
    String sent(@PathVariable String id, Model model) {
        model.addAttribute("venue", venue(id));
        model.addAttribute("hours", Enquiries.TO_CONFIRM.toHours());
        return "enquiry/sent";
    }

    @GetMapping("/venues/{id}/enquiry/erased")
    String erased(@PathVariable String id, Model model) {
        model.addAttribute("venue", venue(id));
        return "enquiry/erased";
    }

    private void fill(Venue venue, EnquiryForm form, @Nullable Refused refused, Model model) {
        List<Space> spaces = spaces(venue);
        model.addAttribute("venue", venue);
        model.addAttribute("form", form);
        model.addAttribute(
                "kinds", Stream.of(EventKind.values()).map(EventKind::published).toList());
        model.addAttribute("layouts", layouts(venue));
        model.addAttribute("services", catalogue.servicesOf(venue.id()));
        model.addAttribute("language", LocaleContextHolder.getLocale());
        model.addAttribute("ticked", form.ticked());
        model.addAttribute("times", TimeChoices.of(List.of(venue), spaces));
        model.addAttribute("mostRooms", EnquiryWish.MOST_BREAK_OUTS);
        model.addAttribute("longestMessage", EnquiryReading.LONGEST_MESSAGE);
        model.addAttribute("command", PageRequests.newCommand());
        model.addAttribute("troubles", refused == null ? List.of() : troubles.of(refused));
    }

    /** Only where there is something to be let as a whole. */
    private Venue venue(String id) {
        Venue venue = venues.named(id);
        if (venue.kind() != VenueKind.CONGRESS_CENTRE || spaces(venue).isEmpty()) {
            throw Refused.notFound("no-such-venue");
        }
        return venue;
    }

    private List<Space> spaces(Venue venue) {
        return catalogue.spacesOf(venue.id()).stream()
                .filter(space -> !space.isPool())
                .toList();
    }

    private List<String> layouts(Venue venue) {
        return spaces(venue).stream()
                .flatMap(space -> space.layouts().stream())
                .map(Layout::name)
                .distinct()
                .toList();
    }

    private List<String> codes(Venue venue) {
        return catalogue.servicesOf(venue.id()).stream().map(VenueService::code).toList();
    }

    private static String language() {
        return Languages.spoken(LocaleContextHolder.getLocale().getLanguage()).getLanguage();
    }

    /** The same form sent twice is one enquiry. */
    private static EnquiryId id(Venue venue, EnquiryForm form, Asked asked) {
        String command = form.command();
        if (command == null) {
            throw Malformed.missing("command");
        }
        try {
            String name = "enquiry/" + venue.id() + "/" + CommandId.of(command) + "/" + Fingerprint.of("ask", asked);
            return new EnquiryId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException e) {
            throw Malformed.unreadable("command");
        }
    }
}
