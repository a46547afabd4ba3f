package org.marot.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.marot.shared.Period;
import org.marot.shared.SpaceId;

/** The address of the booking form, filled in. */
public final class BookLink {
    private BookLink() {}

    public static String of(SpaceId space, Period period) {
        return of(space, period, 1, null);
    }

    /** @param query what {@link #query(Period)} gave */
    public static String of(SpaceId space, String query) {
        return "/spaces/" + space + "/book?" + query;
    }

    public static String of(SpaceId space, Period period, int people, @Nullable String layout) {
        return of(space, query(period))
                + (people > 1 ? "&people=" + people : "")
                + (layout == null || layout.isEmpty() ? "" : "&layout=" + encoded(layout));
    }

    /** {@code date=2026-11-23&from=09:00&to=12:30} */
    public static String query(Period period) {
        PeriodFields fields = PeriodFields.of(period);
        return "date=" + encoded(fields.date()) + "&from=" + encoded(fields.from()) + "&to=" + encoded(fields.to());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("%3A", ":");
    }
}
