package org.marot.tariff.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.marot.catalogue.yaml.Value;

/** Dates, and days that every year has. */
final class CalendarDays {
    static final String DATE = "a date such as 2027-01-31 (year, month, day)";
    static final String YEARLY = "a day of the year such as 04-15 (month, day)";

    private CalendarDays() {}

    static Optional<LocalDate> date(Value value) {
        return value.text(DATE, 20).flatMap(text -> date(value, text));
    }

    static Optional<LocalDate> date(Value value, String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() >= 2000 && date.getYear() < 2200) {
                return Optional.of(date);
            }
        } catch (DateTimeException e) {
            // told below, like a year that no booking reaches
        }
        value.mistake("expected " + DATE + ", not '" + text + "'");
        return Optional.empty();
    }

    static Optional<MonthDay> yearly(Value value) {
        return value.text(YEARLY, 20).flatMap(text -> {
            try {
                return Optional.of(MonthDay.parse("--" + text));
            } catch (DateTimeException e) {
                value.mistake("expected " + YEARLY + ", not '" + text + "'");
                return Optional.empty();
            }
        });
    }

    /** Whether it is written with a year. */
    static boolean hasYear(Value value) {
        return value.text(YEARLY + ", or " + DATE, 20)
                .filter(text -> text.matches("\\d{4}-.*"))
                .isPresent();
    }
}
