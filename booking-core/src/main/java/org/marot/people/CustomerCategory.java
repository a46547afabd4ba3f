package org.marot.people;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of customer: tariffs and rules may differ by it. */
public enum CustomerCategory {
    RESIDENT,
    VISITOR,
    LOCAL_ASSOCIATION,
    OUTSIDE_ASSOCIATION,
    COMPANY,
    PUBLIC_BODY;

    /** The name that the API and the tables use, for example {@code local-association}. */
    public String published() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<CustomerCategory> read(String published) {
        return Arrays.stream(values())
                .filter(category -> category.published().equals(published))
                .findFirst();
    }
}
