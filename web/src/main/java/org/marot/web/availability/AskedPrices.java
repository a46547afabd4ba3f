package org.marot.web.availability;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marot.people.CustomerCategory;
import org.marot.proof.CategoriesByDay;
import org.marot.reservation.write.ReservationPrices;
import org.marot.reservation.write.Wish;
import org.marot.shared.Violation;
import org.springframework.stereotype.Component;

/** Says of what was found what it costs who asks; who has not signed in is a visitor. */
@Component
public class AskedPrices {
    private final ReservationPrices prices;

    AskedPrices(ReservationPrices prices) {
        this.prices = prices;
    }

    List<SpaceAvailability> of(List<SpaceAvailability> found, int people, @Nullable String layout, Asker asker) {
        ReservationPrices.Shown shown = prices.shown();
        return found.stream()
                .map(one -> priced(one, people, layout, asker, shown))
                .toList();
    }

    private static SpaceAvailability priced(
            SpaceAvailability one, int people, @Nullable String layout, Asker asker, ReservationPrices.Shown prices) {
        Wish wish = new Wish(
                one.space().id(),
                one.period(),
                asker.actor().customer(),
                category(asker, one.period().from().toLocalDate()),
                people,
                layout);
        ReservationPrices.Quote quote = prices.quote(one.venue().id(), wish);
        if (quote.price().isEmpty() && quote.broken().isEmpty()) {
            return one;
        }
        List<Violation> violations = new ArrayList<>(one.violations());
        violations.addAll(quote.broken());
        return new SpaceAvailability(
                one.space(),
                one.venue(),
                one.period(),
                one.unitsFree(),
                violations,
                one.nextFree(),
                quote.price().orElse(null));
    }

    /** By which who asks is priced. */
    public static String category(Asker asker, LocalDate day) {
        CategoriesByDay known = asker.categories();
        return known == null ? CustomerCategory.VISITOR.published() : known.on(day);
    }
}
