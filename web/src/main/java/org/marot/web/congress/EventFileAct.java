package org.marot.web.congress;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marot.congress.write.LostReason;
import org.marot.shared.Refused;
import org.marot.shared.Violation;
import org.marot.web.reservation.FreeText;
import org.marot.web.support.MoneyText;

/**
 * What the forms of an event file's page send, each a part of it.
 *
 * @param until a date
 * @param lost why nothing comes of it
 * @param attendees how many came
 * @param due what was shown to be owed
 */
record EventFileAct(
        @Nullable String until,
        @Nullable String reason,
        @Nullable String lost,
        @Nullable String attendees,
        @Nullable String due,
        @Nullable String command) {
    private static final int MOST_PEOPLE = 100_000;

    @Nullable
    String why() {
        return FreeText.reason(reason);
    }

    /** @throws Refused when none was chosen */
    LostReason lostReason() {
        return Optional.ofNullable(lost)
                .flatMap(LostReason::of)
                .orElseThrow(() -> Refused.because(Violation.of("declining-needs-a-reason")));
    }

    @Nullable
    Long dueOrNone() {
        return due == null || due.isBlank() ? null : MoneyText.read("due", due);
    }

    /** @throws Refused unless it is a number of people */
    int came() {
        String text = attendees == null ? "" : attendees.strip();
        if (!text.matches("\\d{1,6}") || Integer.parseInt(text) > MOST_PEOPLE) {
            throw Refused.because(Violation.of("delivering-needs-a-number"));
        }
        return Integer.parseInt(text);
    }
}
