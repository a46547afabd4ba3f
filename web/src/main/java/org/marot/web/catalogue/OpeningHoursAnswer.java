package org.marot.web.catalogue;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.marot.catalogue.OpenStretch;
import org.marot.catalogue.OpeningHours;

/** When a venue is open, on its own wall clock. */
record OpeningHoursAnswer(
        @Schema(description = "By day, monday to sunday; an empty list is a day on which it is closed")
        Map<String, List<Stretch>> week,

        @Schema(description = "Dates with hours of their own, which go before the week and before public holidays")
        List<Dated> exceptions,

        boolean closedOnPublicHolidays) {

    /** From one time to another; 24:00 is the end of the day. */
    record Stretch(
            @Schema(example = "08:00") String from,
            @Schema(example = "20:00") String to) {
        static List<Stretch> of(List<OpenStretch> stretches) {
            return stretches.stream()
                    .map(open -> new Stretch(
                            open.from().toString(),
                            open.to().equals(LocalTime.MIDNIGHT)
                                    ? "24:00"
                                    : open.to().toString()))
                    .toList();
        }
    }

    /** Both dates are included; without hours it is closed. */
    @Schema(name = "OpeningException")
    record Dated(String from, String to, List<Stretch> hours, String reason) {}

    static OpeningHoursAnswer of(OpeningHours hours, Locale locale) {
        Map<String, List<Stretch>> week = new LinkedHashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(
                    day.name().toLowerCase(Locale.ROOT), Stretch.of(hours.week().getOrDefault(day, List.of())));
        }
        List<Dated> exceptions = hours.exceptions().stream()
                .map(dated -> new Dated(
                        dated.from().toString(),
                        dated.to().toString(),
                        Stretch.of(dated.hours()),
                        dated.reason().in(locale)))
                .toList();
        return new OpeningHoursAnswer(week, exceptions, hours.closedOnPublicHolidays());
    }
}
