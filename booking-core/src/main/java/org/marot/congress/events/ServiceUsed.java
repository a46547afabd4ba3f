package org.marot.congress.events;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something ordered with the spaces for one day, for example coffee breaks.
 *
 * @param code as the venue's list of services names it
 * @param day an ISO date on the venue's calendar; null only in what was stored before there were days, until its event is
 *     read
 */
public record ServiceUsed(
        String code, int quantity, @Nullable String day) {

    /** What had no day yet is for the day on which the first space is used. */
    static List<ServiceUsed> dated(List<ServiceUsed> services, List<SpaceUsed> spaces) {
        return services.stream()
                .map(service -> service.day() != null
                        ? service
                        : new ServiceUsed(service.code(), service.quantity(), firstDay(spaces)))
                .toList();
    }

    /** On the venue's clock, as the time's own offset says. */
    private static String firstDay(List<SpaceUsed> spaces) {
        return OffsetDateTime.parse(spaces.get(0).from()).toLocalDate().toString();
    }
}
