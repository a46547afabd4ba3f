package org.marot.catalogue.file;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.HolidayCalendar;
import org.marot.catalogue.PublicHolidays;
import org.marot.catalogue.yaml.Entry;
import org.marot.catalogue.yaml.Value;

/** Reads {@code public-holidays}: whether they close the venue, and whose they are. */
final class HolidaysReader {
    private HolidaysReader() {}

    static PublicHolidays of(Entry venue) {
        Optional<Value> value = venue.require("public-holidays");
        if (value.isEmpty()) {
            return PublicHolidays.none();
        }
        Entry entry = value.get().entry("country, department and closed");
        boolean closed = entry.require("closed").flatMap(Value::yesNo).orElse(false);
        Optional<String> country = entry.find("country").flatMap(v -> v.text("a country such as FR", 10));
        String code = country.orElse("FR").toUpperCase(Locale.ROOT);
        if (!HolidayCalendar.knows(code)) {
            entry.mistake("country", "no holidays are known for '" + code + "'; expected a country's code such as FR");
            return PublicHolidays.none();
        }
        @Nullable
        String department =
                entry.find("department").flatMap(v -> department(v, code)).orElse(null);
        entry.close();
        return new PublicHolidays(code, department, closed);
    }

    private static Optional<String> department(Value value, String country) {
        Set<String> known = HolidayCalendar.departmentsOf(country);
        return value.text("a department such as 46", 10).filter(department -> {
            boolean isKnown = known.stream().anyMatch(department::equalsIgnoreCase);
            if (!isKnown) {
                value.mistake("no holidays are known for the department '" + department + "' of " + country);
            }
            return isKnown;
        });
    }
}
