package org.marot.reservation.write;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.marot.catalogue.Space;
import org.marot.catalogue.Venue;
import org.marot.shared.Actor;
import org.marot.shared.Violation;

/** The booking conditions, all of them: what a decision applies and what a page may ask beforehand. */
public final class Rulebook {
    private static final List<BookingRule> RULES = List.of(
            new MustBeLet(),
            new MustNotHaveStarted(),
            new MustBeWithinOpeningHours(),
            new MustAvoidPublicHolidays(),
            new MustAvoidClosures(),
            new MustGiveNotice(),
            new MustBeWithinHorizon(),
            new MustFitGranularity(),
            new MustLastLongEnough(),
            new MustNotLastTooLong(),
            new MustOfferLayout(),
            new MustFitCapacity(),
            new MustBeAllowedToBook());

    private Rulebook() {}

    /** Every rule that the wish breaks, in the order above; whether the space is free is not asked here. */
    public static List<Violation> violations(Wish wish, Space space, Venue venue, Instant at, Actor actor) {
        Asked asked = new Asked(wish, space, venue, at, actor);
        return RULES.stream()
                .map(rule -> rule.brokenBy(asked))
                .flatMap(Optional::stream)
                .map(violation -> violation.space() == null ? violation.at(space.id(), wish.period()) : violation)
                .toList();
    }
}
