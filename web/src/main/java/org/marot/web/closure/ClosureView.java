package org.marot.web.closure;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Space;
import org.marot.catalogue.Venue;
import org.marot.claims.OutOfUse;
import org.marot.closure.Closures;
import org.marot.closure.write.Closing;
import org.marot.closure.write.ClosureKind;
import org.marot.shared.CellId;
import org.marot.shared.Period;
import org.marot.shared.Refused;
import org.marot.shared.Violation;
import org.marot.web.account.SignedIn;
import org.marot.web.availability.Availability;
import org.marot.web.booking.PageRequests;
import org.marot.web.page.OutOfUseWords;
import org.marot.web.page.Say;
import org.marot.web.support.Messages;
import org.marot.web.waitlist.WaitlistTable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the pages about closures. */
@Component
class ClosureView {
    private static final List<String> DONE = List.of("closed", "reopened");

    private final Catalogue catalogue;
    private final Closures closures;
    private final WhatIf whatIf;
    private final Availability availability;
    private final WaitlistTable waitlist;
    private final SignedIn signedIn;
    private final Messages messages;
    private final OutOfUseWords words;
    private final Say say;
    private final Clock clock;

    ClosureView(
            Catalogue catalogue,
            Closures closures,
            WhatIf whatIf,
            Availability availability,
            WaitlistTable waitlist,
            SignedIn signedIn,
            Messages messages,
            OutOfUseWords words,
            Say say,
            Clock clock) {
        this.catalogue = catalogue;
        this.closures = closures;
        this.whatIf = whatIf;
        this.availability = availability;
        this.waitlist = waitlist;
        this.signedIn = signedIn;
        this.messages = messages;
        this.words = words;
        this.say = say;
        this.clock = clock;
    }

    /** A closure in words; public, for the template reads it. */
    public record Line(
            String id,
            String space,
            String when,
            String kind,
            String reason,
            int moved,
            int cancelled,
            boolean running,
            @Nullable String reopened) {}

    void list(Venue venue, @Nullable String done, Model model) {
        Instant now = clock.instant();
        model.addAttribute("venue", venue);
        model.addAttribute("troubles", List.of());
        model.addAttribute("command", PageRequests.newCommand());
        model.addAttribute("done", done != null && DONE.contains(done) ? done : "");
        model.addAttribute(
                "standing",
                closures.standing(venue.id(), now).stream()
                        .map(one -> line(one, now))
                        .toList());
        model.addAttribute(
                "over",
                closures.over(venue.id(), now).stream()
                        .map(one -> line(one, now))
                        .toList());
    }

    /** What was typed; the next full hour for a form that is opened. */
    void form(Venue venue, Space space, ClosureForm form, Model model) {
        LocalDateTime next = LocalDateTime.ofInstant(clock.instant(), venue.zone())
                .truncatedTo(ChronoUnit.HOURS)
                .plusHours(1);
        model.addAttribute("venue", venue);
        model.addAttribute("spaces", catalogue.spacesOf(venue.id()));
        model.addAttribute("space", space);
        model.addAttribute("cells", space.cells().stream().map(CellId::value).toList());
        model.addAttribute(
                "closed", form.cells(space).stream().map(CellId::value).toList());
        model.addAttribute("from", form.from() == null ? next.toString() : form.from());
        model.addAttribute("to", form.to() == null ? "" : form.to());
        model.addAttribute(
                "kinds",
                Arrays.stream(ClosureKind.values()).map(ClosureKind::published).toList());
        model.addAttribute("kind", form.kindOr().published());
        model.addAttribute("reason", form.reason() == null ? "" : form.reason());
        model.addAttribute("incident", form.incident());
        model.addAttribute("command", PageRequests.newCommand());
        model.addAttribute("troubles", List.of());
        model.addAttribute("hits", null);
    }

    void whatIf(Closing asked, Venue venue, @Nullable Map<String, String> sent, Model model) {
        Closing closing = asked.notBefore(clock.instant());
        Period period = closing.period();
        model.addAttribute("hits", whatIf.of(closing, venue, signedIn.actor(), sent));
        model.addAttribute("period", period);
        model.addAttribute(
                "others",
                availability.outOfUse(venue.id(), period.start(), period.end()).stream()
                        .filter(one -> one.concerns(closing.cells()))
                        .map(one -> words.nameOf(one) + ", " + say.period(one.period()))
                        .toList());
        model.addAttribute(
                "waiting",
                waitlist.countWaiting(
                        catalogue.spacesOf(venue.id()).stream()
                                .filter(one -> one.cells().stream().anyMatch(closing.cells()::contains))
                                .map(Space::id)
                                .toList(),
                        period));
    }

    void refused(Refused refused, Model model) {
        if (refused.kind() == Refused.Kind.NOT_FOUND || refused.kind() == Refused.Kind.FORBIDDEN) {
            throw refused;
        }
        model.addAttribute(
                "troubles",
                refused.violations().stream().map(this::told).distinct().toList());
    }

    private String told(Violation violation) {
        Period when = violation.period();
        return violation.rule().equals("taken") && when != null
                ? say.text("closure.taken", say.period(when))
                : messages.of(violation);
    }

    private Line line(Closures.Known known, Instant now) {
        OutOfUse what = known.what();
        Instant reopened = known.reopenedAt();
        return new Line(
                what.closure().toString(),
                words.nameOf(what),
                say.period(what.period()),
                what.kind(),
                what.reason(),
                known.moved(),
                known.cancelled(),
                !now.isBefore(what.period().start()),
                reopened == null
                        ? null
                        : say.moment(reopened.atZone(what.period().zone())));
    }
}
