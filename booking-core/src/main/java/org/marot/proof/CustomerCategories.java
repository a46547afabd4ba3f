package org.marot.proof;

import java.time.LocalDate;
import java.util.Optional;
import org.marot.shared.CustomerId;
import org.marot.shared.Refused;

/** What customers are on the day of use: what is proved for that day, or what is left without proof. */
@FunctionalInterface
public interface CustomerCategories {
    /** Empty when there is no such customer. */
    Optional<CategoriesByDay> of(CustomerId customer);

    /** @throws Refused with 404 when there is no such customer */
    default String on(CustomerId customer, LocalDate day) {
        return of(customer)
                .orElseThrow(() -> Refused.notFound("no-such-customer"))
                .on(day);
    }

    /** What they are on other days when they asked as {@code category} for that day: what staff chose goes for every day. */
    default CategoriesByDay asked(CustomerId customer, String category, LocalDate day) {
        return of(customer)
                .filter(known -> known.on(day).equals(category))
                .orElseGet(() -> CategoriesByDay.always(category));
    }
}
