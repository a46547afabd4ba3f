package org.marot.catalogue.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.marot.catalogue.DatedHours;
import org.marot.catalogue.OpenStretch;
import org.marot.catalogue.Wording;
import org.marot.catalogue.yaml.Entry;
import org.marot.catalogue.yaml.Place;
import org.marot.catalogue.yaml.Texts;
import org.marot.catalogue.yaml.Value;

/** Reads {@code exceptions}: dates, or runs of dates, with hours of their own and the reason that people are told. */
final class ExceptionsReader {
    private static final int MOST = 1000;

    private ExceptionsReader() {}

    static List<DatedHours> of(Entry venue) {
        List<DatedHours> exceptions = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        venue.find("exceptions").ifPresent(list -> {
            for (Value item : list.items("exceptions", MOST)) {
                read(item).ifPresent(exception -> {
                    for (int i = 0; i < exceptions.size(); i++) {
                        if (overlap(exceptions.get(i), exception)) {
                            item.mistake("shares a date with the exception on line "
                                    + places.get(i).line());
                        }
                    }
                    exceptions.add(exception);
                    places.add(item.place());
                });
            }
        });
        return exceptions;
    }

    private static Optional<DatedHours> read(Value item) {
        Entry entry = item.entry("an exception with date, hours and reason");
        boolean oneDate = entry.find("date").isPresent();
        Optional<LocalDate> from = date(entry, oneDate ? "date" : "from");
        Optional<LocalDate> to = oneDate ? from : date(entry, "to");
        List<OpenStretch> hours = entry.require("hours").map(HoursText::of).orElse(List.of());
        Wording reason = Texts.required(entry, "reason", 200);
        if (!oneDate) {
            entry.find("date");
        }
        entry.close();
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (to.get().isBefore(from.get())) {
            entry.mistake("to", "the last date " + to.get() + " is before the first, " + from.get());
            return Optional.empty();
        }
        return Optional.of(new DatedHours(from.get(), to.get(), hours, reason));
    }

    private static Optional<LocalDate> date(Entry entry, String key) {
        return entry.require(key)
                .flatMap(value -> value.text("a date such as 2027-12-24", 20).flatMap(text -> date(value, text)));
    }

    private static Optional<LocalDate> date(Value value, String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() >= 2000 && date.getYear() < 2200) {
                return Optional.of(date);
            }
        } catch (DateTimeException e) {
            // told below, like a year that no booking reaches
        }
        value.mistake("expected a date such as 2027-12-24 (year, month, day), not '" + text + "'");
        return Optional.empty();
    }

    private static boolean overlap(DatedHours a, DatedHours b) {
        return !a.from().isAfter(b.to()) && !b.from().isAfter(a.to());
    }
}
