package org.marot.web.price;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.marot.pricing.AgreedTerms;
import org.marot.pricing.Price;
import org.marot.pricing.PriceLine;
import org.marot.reservation.write.AgreedPrice;
import org.marot.shared.VenueId;
import org.marot.web.page.Say;
import org.marot.web.support.MoneyText;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts prices into the reader's words. */
@Component
public class PriceViews {
    private final PriceWords words;
    private final Say say;

    PriceViews(PriceWords words, Say say) {
        this.words = words;
        this.say = say;
    }

    /** @param first day of use */
    public PriceView of(VenueId venue, LocalDate first, AgreedPrice agreed) {
        Price price = agreed.price();
        Price.GridVersion grid = price.grid();
        return new PriceView(
                price.gross(),
                money(price.gross()),
                price.vat() == 0 ? null : say.text("price.vat", money(price.vat())),
                say.text("price.rate", say.word(agreed.category())),
                grid == null ? "" : say.text("price.grid", grid.decision(), say.day(grid.inForce())),
                price.lines().stream().map(line -> line(venue, price, line)).toList(),
                due(first, price.gross(), agreed.terms()),
                ladder(first, price.gross(), agreed.terms()));
    }

    public static String money(long cents) {
        return MoneyText.spoken(cents, LocaleContextHolder.getLocale());
    }

    private PriceView.Line line(VenueId venue, Price price, PriceLine line) {
        return new PriceView.Line(
                words.label(venue, price.grid(), line),
                words.quantity(line),
                money(line.gross()),
                line.because().stream().map(one -> words.reason(venue, one)).toList());
    }

    private List<String> due(LocalDate first, long gross, AgreedTerms terms) {
        List<String> due = new ArrayList<>();
        long balance = gross - terms.atBooking();
        Integer days = terms.balanceDays();
        if (terms.atBooking() > 0) {
            due.add(say.text("price.due.at-booking", money(terms.atBooking())));
        }
        if (balance > 0) {
            due.add(
                    days == null
                            ? say.text("price.due.invoice", money(balance))
                            : say.text("price.due.on", money(balance), say.day(first.minusDays(days))));
        }
        if (terms.securityDeposit() > 0) {
            due.add(say.text("price.due.deposit", money(terms.securityDeposit())));
        }
        return due;
    }

    private List<String> ladder(LocalDate first, long gross, AgreedTerms terms) {
        List<String> ladder = new ArrayList<>();
        if (gross == 0) {
            return ladder;
        }
        for (AgreedTerms.Step step : terms.cancelling()) {
            String until = say.day(first.minusDays(step.days()));
            ladder.add(
                    step.cents() == 0
                            ? say.text("price.ladder.free", until)
                            : say.text("price.ladder.owed", until, money(step.cents())));
        }
        if (!ladder.isEmpty()) {
            ladder.add(say.text("price.ladder.later", money(gross)));
        }
        return ladder;
    }
}
