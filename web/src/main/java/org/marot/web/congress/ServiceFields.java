package org.marot.web.congress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.VenueService;
import org.marot.congress.write.ServiceWish;
import org.marot.shared.Refused;
import org.marot.shared.Violation;

/** How many of each service a form asks for: on every day alike, or day by day. */
final class ServiceFields {
    static final String PREFIX = "service-";
    private static final int MOST_PIECES = 100_000;

    private ServiceFields() {}

    static String name(@Nullable LocalDate day, String code) {
        return PREFIX + (day == null ? "" : day + "-") + code;
    }

    static List<ServiceWish> onEveryDay(List<VenueService> services, Map<String, String> sent) {
        List<ServiceWish> wishes = new ArrayList<>();
        for (VenueService service : services) {
            wish(service, null, sent).ifPresent(wishes::add);
        }
        return wishes;
    }

    static List<ServiceWish> dayByDay(
            List<VenueService> services, SortedSet<LocalDate> days, Map<String, String> sent) {
        List<ServiceWish> wishes = new ArrayList<>();
        for (LocalDate day : days) {
            for (VenueService service : services) {
                wish(service, day, sent).ifPresent(wishes::add);
            }
        }
        return wishes;
    }

    private static Optional<ServiceWish> wish(VenueService service, @Nullable LocalDate day, Map<String, String> sent) {
        String text = sent.getOrDefault(name(day, service.code()), "").strip();
        if (text.isEmpty() || text.matches("0{1,6}")) {
            return Optional.empty();
        }
        if (!text.matches("\\d{1,6}") || Integer.parseInt(text) > MOST_PIECES) {
            throw Refused.because(Violation.of("service-quantity-must-be-a-number", "most", MOST_PIECES));
        }
        return Optional.of(new ServiceWish(service.code(), Integer.parseInt(text), day));
    }
}
