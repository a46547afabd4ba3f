package org.marot.web.price;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marot.pricing.AgreedTerms;
import org.marot.pricing.Price;
import org.marot.pricing.PriceLine;
import org.marot.reservation.write.AgreedPrice;
import org.marot.shared.VenueId;
import org.marot.web.support.MoneyText;
import org.springframework.stereotype.Component;

/** Puts prices into answers for other programs. */
@Component
public class PriceAnswers {
    private final PriceWords words;

    PriceAnswers(PriceWords words) {
        this.words = words;
    }

    /** @param first day of use */
    public PriceAnswer of(VenueId venue, LocalDate first, AgreedPrice agreed) {
        Price price = agreed.price();
        Price.GridVersion grid = price.grid();
        return new PriceAnswer(
                lines(venue, grid, price.lines()),
                PriceLineAnswer.Vat.of(price),
                MoneyText.of(price.net()),
                MoneyText.of(price.vat()),
                MoneyText.of(price.gross()),
                MoneyText.CURRENCY,
                agreed.category(),
                grid == null ? "" : grid.decision(),
                grid == null ? "" : grid.inForce().toString(),
                due(first, price.gross(), agreed.terms()));
    }

    private List<PriceLineAnswer> lines(VenueId venue, Price.@Nullable GridVersion grid, List<PriceLine> lines) {
        return lines.stream()
                .map(line -> PriceLineAnswer.of(
                        line, words.label(venue, grid, line), because -> words.reason(venue, because)))
                .toList();
    }

    private static PriceAnswer.Due due(LocalDate first, long gross, AgreedTerms terms) {
        Integer days = terms.balanceDays();
        return new PriceAnswer.Due(
                MoneyText.of(terms.atBooking()),
                MoneyText.of(gross - terms.atBooking()),
                days == null ? null : first.minusDays(days).toString(),
                MoneyText.of(terms.securityDeposit()),
                terms.cancelling().stream()
                        .map(step -> new PriceAnswer.Step(
                                step.days(),
                                first.minusDays(step.days()).toString(),
                                MoneyText.of(step.cents()),
                                step.mayRefuseNext()))
                        .toList());
    }
}
