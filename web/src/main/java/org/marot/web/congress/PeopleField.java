package org.marot.web.congress;

import org.jspecify.annotations.Nullable;
import org.marot.shared.Refused;
import org.marot.shared.Violation;

/** A number of people as a form sends it. */
final class PeopleField {
    private PeopleField() {}

    /** @throws Refused unless there is at least one, and no more than a stadium holds */
    static int read(@Nullable String text) {
        if (text == null || !text.strip().matches("[1-9]\\d{0,4}")) {
            throw Refused.because(Violation.of("must-have-attendees"));
        }
        return Integer.parseInt(text.strip());
    }
}
