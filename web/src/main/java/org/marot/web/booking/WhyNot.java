package org.marot.web.booking;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Space;
import org.marot.catalogue.Venue;
import org.marot.shared.Period;
import org.marot.shared.SpaceId;
import org.marot.shared.Violation;
import org.marot.web.availability.Alternative;
import org.marot.web.booking.Troubles.Trouble;
import org.marot.web.page.BookLink;
import org.marot.web.page.Say;
import org.marot.web.support.Messages;
import org.marot.web.support.Problem;
import org.marot.web.support.RefusedBooking;
import org.springframework.stereotype.Component;

/** Tells people why something cannot be had, at which field of the form, and what could be had instead. */
@Component
class WhyNot {
    private final Messages messages;
    private final Say say;
    private final Catalogue catalogue;

    WhyNot(Messages messages, Say say, Catalogue catalogue) {
        this.messages = messages;
        this.say = say;
        this.catalogue = catalogue;
    }

    /** How the address of an alternative is made. */
    interface Address {
        String of(SpaceId space, Period period);
    }

    Troubles of(List<Violation> violations) {
        return new Troubles(violations.stream()
                .map(violation -> new Trouble(field(violation.rule()), text(violation)))
                .distinct()
                .toList());
    }

    Troubles reasonMissing() {
        return plus(Troubles.NONE, "reason", say.text("booking.reason-needed"));
    }

    static Troubles plus(Troubles some, String field, String text) {
        List<Trouble> all = new ArrayList<>(some.all());
        all.add(new Trouble(field, text));
        return new Troubles(all);
    }

    List<NearLink> near(List<Alternative> alternatives, Space asked, Period when, Address address) {
        return alternatives.stream()
                .map(one -> near(one, asked, when, address))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The alternatives of an answer, read back; none of them is lost on an unknown space. */
    List<Alternative> read(List<Problem.Alternative> alternatives, ZoneId zone) {
        return alternatives.stream()
                .map(one -> new Alternative(
                        new SpaceId(one.space()), new Period(time(one.from(), zone), time(one.to(), zone))))
                .toList();
    }

    /** Where else in its venue a reservation could be moved that could not be moved there. */
    List<NearLink> elsewhere(RefusedBooking refused, UUID reservation, Venue venue, Space asked, Period when) {
        return near(
                        read(refused.alternatives(), venue.zone()),
                        asked,
                        when,
                        (other, period) ->
                                "/reservations/" + reservation + "/move?space=" + other + "&" + BookLink.query(period))
                .stream()
                .filter(link -> link.space().venue().equals(venue.id()))
                .toList();
    }

    private Optional<NearLink> near(Alternative one, Space asked, Period when, Address address) {
        return catalogue
                .space(one.space())
                .map(space -> new NearLink(
                        space,
                        space.id().equals(asked.id()),
                        say.near(one.period(), when),
                        address.of(space.id(), one.period())));
    }

    private String text(Violation violation) {
        Period when = violation.period();
        return violation.rule().equals("taken") && when != null
                ? say.text("booking.taken", say.times(when))
                : messages.of(violation);
    }

    private static java.time.ZonedDateTime time(String text, ZoneId zone) {
        return OffsetDateTime.parse(text).atZoneSameInstant(zone);
    }

    private static String field(String rule) {
        return switch (rule) {
            case "must-fit-capacity" -> "people";
            case "must-offer-layout" -> "layout";
            case "must-last-long-enough", "must-not-last-too-long", "period-is-empty", "period-is-too-long" -> "to";
            case "taken",
                    "must-fit-granularity",
                    "must-be-within-opening-hours",
                    "must-not-have-started",
                    "time-does-not-exist",
                    "time-is-ambiguous" -> "from";
            case "must-stay-in-venue", "must-be-let", "must-be-allowed-to-book" -> "space";
            default -> "date";
        };
    }
}
