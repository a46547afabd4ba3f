package org.marot.web.booking;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Space;
import org.marot.catalogue.Venue;
import org.marot.shared.Period;
import org.marot.shared.Refused;
import org.marot.shared.Violation;
import org.marot.web.account.SignedIn;
import org.marot.web.availability.Alternatives;
import org.marot.web.availability.Asker;
import org.marot.web.availability.Askers;
import org.marot.web.availability.Availability;
import org.marot.web.availability.SpaceAvailability;
import org.marot.web.page.BookLink;
import org.marot.web.page.PeriodFields;
import org.marot.web.page.Say;
import org.marot.web.page.TimeChoices;
import org.marot.web.price.PayingPasses;
import org.marot.web.price.PayingPasses.PayingPass;
import org.marot.web.seats.Desks;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the booking form: with what was typed, why it cannot be had, and what could be had instead. */
@Component
class BookView {
    private static final Set<String> WAITED_FOR = Set.of("taken", "must-leave-accessible-desks");

    private final Availability availability;
    private final Alternatives alternatives;
    private final Askers askers;
    private final SignedIn signedIn;
    private final WhyNot whyNot;
    private final Say say;
    private final Desks desks;
    private final PagePrices prices;
    private final PayingPasses passes;

    BookView(
            Availability availability,
            Alternatives alternatives,
            Askers askers,
            SignedIn signedIn,
            WhyNot whyNot,
            Say say,
            Desks desks,
            PagePrices prices,
            PayingPasses passes) {
        this.availability = availability;
        this.alternatives = alternatives;
        this.askers = askers;
        this.signedIn = signedIn;
        this.whyNot = whyNot;
        this.say = say;
        this.desks = desks;
        this.prices = prices;
        this.passes = passes;
    }

    /** What was typed, and the way back from a refusal. */
    void typed(Space space, Venue venue, PeriodFields fields, BookForm form, Model model) {
        model.addAttribute("space", space);
        model.addAttribute("venue", venue);
        model.addAttribute("fields", fields);
        model.addAttribute("people", form.people() == null ? "1" : form.people());
        model.addAttribute("layout", form.wantedLayout());
        model.addAttribute("title", form.title());
        model.addAttribute("accessible", form.needsAccessibleDesk());
        model.addAttribute("command", PageRequests.newCommand());
        model.addAttribute("signedIn", signedIn.account().isPresent());
        model.addAttribute("period", null);
        model.addAttribute("unitsFree", null);
        model.addAttribute("waitable", false);
        model.addAttribute("deskNote", desks.note(space));
        model.addAttribute("pass", form.pass());
        model.addAttribute("passes", passes(space, fields));
        prices.none(model);
        times(venue, space, fields, List.of(), model);
        troubles(Troubles.NONE, "booking.not-possible", List.of(), model);
    }

    /** None as long as no day can be read. */
    private List<PayingPass> passes(Space space, PeriodFields fields) {
        if (signedIn.account().isEmpty()) {
            return List.of();
        }
        try {
            return passes.of(signedIn.actor().customer(), space, LocalDate.parse(String.valueOf(fields.date())));
        } catch (DateTimeParseException unreadable) {
            return List.of();
        }
    }

    /** What the table says before anything is sent. */
    void expected(Space space, Period period, int people, @Nullable String layout, Model model) {
        Asker asker = askers.current();
        SpaceAvailability known = availability.of(space, period, people, layout, asker, null);
        model.addAttribute("period", period);
        model.addAttribute("unitsFree", known.unitsFree());
        prices.show(space.venue(), period, known.price(), model);
        if (!known.free()) {
            List<NearLink> near = whyNot.near(
                    alternatives.near(space, period, people, layout, asker, null, List.of()),
                    space,
                    period,
                    (other, when) -> BookLink.of(other, when, people, layout));
            troubles(whyNot.of(known.violations()), "booking.not-possible", near, model);
            waitable(known.violations(), model);
        }
    }

    /** The price that it has now, for who was shown another. */
    void repriced(Space space, Period period, BookForm form, Model model) {
        SpaceAvailability known =
                availability.of(space, period, form.attendees(), form.wantedLayout(), askers.current(), null);
        prices.show(space.venue(), period, known.price(), model);
        model.addAttribute("period", period);
        model.addAttribute("troubleHeading", say.text("price.changed-heading"));
    }

    /** What is only taken can be waited for. */
    void waitable(List<Violation> violations, Model model) {
        model.addAttribute("waitable", violations.stream().map(Violation::rule).allMatch(WAITED_FOR::contains));
    }

    void troubles(Troubles troubles, String heading, List<NearLink> nearest, Model model) {
        model.addAttribute("troubles", troubles.all());
        model.addAttribute("wrong", troubles);
        model.addAttribute("troubleHeading", say.text(heading));
        model.addAttribute("nearest", nearest);
    }

    /** A time that exists twice is offered twice, each with its offset. */
    void ambiguous(Refused refused, Venue venue, Space space, PeriodFields fields, Model model) {
        List<String> both = refused.violations().stream()
                .filter(violation -> violation.rule().equals("time-is-ambiguous"))
                .map(Violation::args)
                .flatMap(args -> java.util.stream.Stream.of(args.get("first"), args.get("second")))
                .filter(text -> text != null && text.length() > 11)
                .map(text -> String.valueOf(text).substring(11))
                .toList();
        times(venue, space, fields, both, model);
    }

    void times(Venue venue, Space space, PeriodFields fields, List<String> more, Model model) {
        TreeSet<String> times = new TreeSet<>(TimeChoices.of(List.of(venue), List.of(space)));
        times.addAll(more);
        model.addAttribute("starts", TimeChoices.with(List.copyOf(times), fields.from()));
        model.addAttribute("ends", TimeChoices.with(List.copyOf(times), fields.to()));
    }
}
