package org.marot.people;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks for from a public page.
 *
 * @param from on each day, {@code 09:00}, as {@code to}, which may be {@code 24:00}
 * @param earliest when the first day could be earlier; null when it could not, as {@code latest} for the last day
 * @param layout for everybody together; empty without a preference
 * @param breakOuts rooms beside it, in which everybody finds a place
 * @param services their codes
 */
public record EnquiryWish(
        LocalDate first,
        LocalDate last,
        String from,
        String to,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        int attendees,
        String layout,
        int breakOuts,
        List<String> services) {
    public static final int MOST_DAYS = 14;
    public static final int MOST_BREAK_OUTS = 7;

    public EnquiryWish {
        services = List.copyOf(services);
    }
}
