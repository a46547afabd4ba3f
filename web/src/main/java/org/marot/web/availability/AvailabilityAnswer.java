package org.marot.web.availability;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.marot.reservation.write.AgreedPrice;
import org.marot.shared.Period;
import org.marot.web.price.PriceAnswer;
import org.marot.web.price.PriceAnswers;
import org.marot.web.support.Problem;
import org.marot.web.support.ProblemTexts;
import org.marot.web.support.TimeText;

/** What can be had from one time to another, and what cannot, with the reasons. */
record AvailabilityAnswer(String from, String to, List<OneSpace> spaces) {

    /** One space that fits what was asked. */
    record OneSpace(
            @Schema(description = "The space's id") String space,
            String name,
            String venue,
            String kind,
            int capacity,

            @Schema(description = "The period on the venue's own clock")
            String from,

            String to,
            boolean free,

            @Schema(description = "Units that nobody claims all through, buffers counted")
            int unitsFree,

            int units,

            @Schema(description = "For who asks, a visitor without a token; null where the venue has no grid of prices")
            @Nullable
            PriceAnswer price,

            @Schema(description = "Why it is not free: every broken rule, and each stretch that is taken")
            List<Problem.Reason> violations,

            @Schema(description = "The next period of the same length that can be had") @Nullable
            PeriodAnswer nextFree) {}

    static AvailabilityAnswer of(
            String from,
            String to,
            List<SpaceAvailability> found,
            ProblemTexts texts,
            PriceAnswers prices,
            Locale locale) {
        List<OneSpace> spaces =
                found.stream().map(one -> space(one, texts, prices, locale)).toList();
        boolean known = !spaces.isEmpty();
        return new AvailabilityAnswer(
                known ? spaces.get(0).from() : from, known ? spaces.get(0).to() : to, spaces);
    }

    private static OneSpace space(SpaceAvailability one, ProblemTexts texts, PriceAnswers prices, Locale locale) {
        Period next = one.nextFree();
        AgreedPrice price = one.price();
        return new OneSpace(
                one.space().id().value(),
                one.space().name(locale),
                one.venue().id().value(),
                one.space().kind().published(),
                one.space().largestCapacity(),
                TimeText.of(one.period().from()),
                TimeText.of(one.period().to()),
                one.free(),
                one.unitsFree(),
                one.space().units(),
                price == null
                        ? null
                        : prices.of(one.venue().id(), one.period().from().toLocalDate(), price),
                texts.reasons(one.violations(), locale),
                next == null ? null : PeriodAnswer.of(next));
    }
}
