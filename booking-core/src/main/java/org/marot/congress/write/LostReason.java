package org.marot.congress.write;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why an event does not take place here, as the venue's staff heard it; the published names are these in kebab case. */
public enum LostReason {
    PRICE,
    DATE_TAKEN,
    TOO_SMALL,
    ANOTHER_VENUE,
    GIVEN_UP,
    NO_ANSWER,
    OTHER;

    public String published() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<LostReason> of(String published) {
        return Arrays.stream(values())
                .filter(reason -> reason.published().equals(published))
                .findFirst();
    }
}
