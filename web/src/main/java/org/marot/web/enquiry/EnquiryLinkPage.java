package org.marot.web.enquiry;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Venue;
import org.marot.congress.write.FileReceipt;
import org.marot.congress.write.SpaceUse;
import org.marot.enquiry.Enquiries;
import org.marot.people.Account;
import org.marot.people.Enquirer;
import org.marot.people.EnquiryLetter;
import org.marot.shared.Actor;
import org.marot.shared.Refused;
import org.marot.shared.VenueId;
import org.marot.web.account.SignedIn;
import org.marot.web.congress.EventFileTroubles;
import org.marot.web.page.FormAnswer;
import org.marot.web.page.Say;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * What the link in the mail opens: the enquiry, a button that confirms it, and from then on how the event file stands.
 * Looking changes nothing, for programs that examine mails look at every link.
 */
@Controller
class EnquiryLinkPage {
    private final Enquiries enquiries;
    private final EnquiryWords words;
    private final EventFileTroubles troubles;
    private final Catalogue catalogue;
    private final SignedIn signedIn;
    private final Say say;
    private final Clock clock;

    EnquiryLinkPage(
            Enquiries enquiries,
            EnquiryWords words,
            EventFileTroubles troubles,
            Catalogue catalogue,
            SignedIn signedIn,
            Say say,
            Clock clock) {
        this.enquiries = enquiries;
        this.words = words;
        this.troubles = troubles;
        this.catalogue = catalogue;
        this.signedIn = signedIn;
        this.say = say;
        this.clock = clock;
    }

    @GetMapping("/enquiries/{secret}")
    String show(@PathVariable String secret, Model model) {
        fill(secret, null, model);
        return "enquiry/link";
    }

    @PostMapping("/enquiries/{secret}")
    String confirm(@PathVariable String secret, HttpServletResponse response, Model model) {
        try {
            enquiries.confirm(secret, owner(find(secret)), clock.instant());
            return "redirect:/enquiries/" + secret;
        } catch (Refused refused) {
            FormAnswer.refused(refused, response);
            fill(secret, refused, model);
            return "enquiry/link";
        }
    }

    @PostMapping("/enquiries/{secret}/erase")
    String erase(@PathVariable String secret, HttpServletResponse response, Model model) {
        VenueId venue = find(secret).venue();
        try {
            enquiries.forget(secret, clock.instant());
            return "redirect:/venues/" + venue + "/enquiry/erased";
        } catch (Refused refused) {
            FormAnswer.refused(refused, response);
            fill(secret, refused, model);
            return "enquiry/link";
        }
    }

    /** Whoever has the link and has signed in with the address to which it went: nobody can sign up for another's mail. */
    private @Nullable Actor owner(EnquiryLetter letter) {
        Enquirer who = letter.who();
        Optional<Account> account = signedIn.account();
        return who != null
                        && account.isPresent()
                        && who.email().value().equalsIgnoreCase(account.get().email())
                ? signedIn.actor()
                : null;
    }

    private EnquiryLetter find(String secret) {
        return enquiries.find(secret).orElseThrow(() -> Refused.notFound("no-such-enquiry"));
    }

    private void fill(String secret, @Nullable Refused refused, Model model) {
        EnquiryLetter letter = find(secret);
        Instant now = clock.instant();
        Venue venue = catalogue.venue(letter.venue()).orElseThrow(() -> Refused.notFound("no-such-venue"));
        model.addAttribute("secret", secret);
        model.addAttribute("venue", venue);
        model.addAttribute("reference", enquiries.reference(letter.id()));
        model.addAttribute("letter", letter);
        model.addAttribute(
                "when", words.days(letter.wish().first(), letter.wish().last()));
        model.addAttribute("until", say.moment(letter.until().atZone(venue.zone())));
        model.addAttribute("troubles", refused == null ? List.of() : troubles.of(refused));
        model.addAttribute("state", state(letter, now));
        if (letter.eventFile() != null) {
            stands(letter, enquiries.standing(letter, now), model);
        }
    }

    private static String state(EnquiryLetter letter, Instant now) {
        if (letter.eventFile() != null) {
            return "received";
        }
        return letter.who() == null || !now.isBefore(letter.until()) ? "expired" : "open";
    }

    private void stands(EnquiryLetter letter, FileReceipt file, Model model) {
        Instant until = file.until();
        model.addAttribute(
                "standing",
                say.text(
                        "enquiry.standing."
                                + (file.rank() > 1
                                        ? "waits"
                                        : file.status().name().toLowerCase(Locale.ROOT)),
                        file.rank(),
                        until == null ? "" : say.moment(until.atZone(file.plan().zone()))));
        model.addAttribute(
                "rooms", file.plan().spaces().stream().map(this::room).toList());
        model.addAttribute("reference", file.reference());
        model.addAttribute(
                "own",
                signedIn.actorIfAny()
                        .filter(actor -> actor.customer().equals(letter.customer()))
                        .isPresent());
    }

    private String room(SpaceUse use) {
        String name =
                catalogue.space(use.space()).map(say::name).orElse(use.space().value());
        return say.text("enquiry.room", name, say.period(use.period()), say.word(use.layout()));
    }
}
