package org.marot.web.congress;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.marot.shared.LocalTimeReader;

/** Until when an option stands, as a form says it. */
public final class OptionDate {
    private static final int LENGTH_OF_A_DATE = 10;

    private OptionDate() {}

    /**
     * A date alone means its evening, 18:00.
     *
     * @throws org.marot.shared.Refused when it cannot be read
     */
    public static Instant read(@Nullable String text, ZoneId zone) {
        String given = text == null ? "" : text;
        String time = given.length() == LENGTH_OF_A_DATE ? given + "T18:00" : given;
        return LocalTimeReader.read(time, zone).toInstant();
    }
}
