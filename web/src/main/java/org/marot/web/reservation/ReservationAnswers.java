package org.marot.web.reservation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marot.people.Titles;
import org.marot.reservation.write.AgreedPrice;
import org.marot.reservation.write.Receipt;
import org.marot.reservation.write.ReservationPrices;
import org.marot.reservation.write.ReservationStatus;
import org.marot.reservation.write.Wish;
import org.marot.shared.Period;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;
import org.marot.web.price.PriceAnswer;
import org.marot.web.price.PriceAnswers;
import org.springframework.stereotype.Component;

/** Puts reservations with their prices into answers for other programs. */
@Component
public class ReservationAnswers {
    private final ReservationPrices prices;
    private final PriceAnswers answers;
    private final Titles titles;

    ReservationAnswers(ReservationPrices prices, PriceAnswers answers, Titles titles) {
        this.prices = prices;
        this.answers = answers;
        this.titles = titles;
    }

    public ReservationAnswer of(Receipt receipt) {
        AgreedPrice price = receipt.price();
        return ReservationAnswer.of(
                receipt,
                titles.find(receipt.reservation()).orElse(null),
                price == null ? null : answer(receipt.venue(), receipt.period(), price));
    }

    /** What was just wished; a hold is told what it would cost. */
    ReservationAnswer of(Receipt receipt, Wish wish, @Nullable String title) {
        AgreedPrice price = receipt.price();
        PriceAnswer told = price == null
                ? estimate(receipt.status(), receipt.venue(), wish)
                : answer(receipt.venue(), receipt.period(), price);
        return ReservationAnswer.of(receipt, title, told);
    }

    ReservationAnswer of(ReservationRow row, @Nullable String title) {
        VenueId venue = new VenueId(row.venue());
        PriceColumns price = row.price();
        Wish wish = new Wish(
                new SpaceId(row.space()),
                row.period(),
                row.customerId(),
                row.category(),
                row.attendees(),
                row.layout());
        PriceAnswer told = price == null
                ? estimate(row.reservationStatus(), venue, wish)
                : answer(venue, row.period(), price.agreed());
        return ReservationAnswer.of(row, title, told);
    }

    private @Nullable PriceAnswer estimate(ReservationStatus status, VenueId venue, Wish wish) {
        return Optional.of(status)
                .filter(held -> held == ReservationStatus.HELD)
                .flatMap(held -> prices.shown().quote(venue, wish).price())
                .map(price -> answer(venue, wish.period(), price))
                .orElse(null);
    }

    private PriceAnswer answer(VenueId venue, Period period, AgreedPrice price) {
        return answers.of(venue, period.from().toLocalDate(), price);
    }
}
