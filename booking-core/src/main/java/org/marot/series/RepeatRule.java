package org.marot.series;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import net.fortuna.ical4j.model.Recur;
import org.marot.shared.Refused;
import org.marot.shared.Violation;

/**
 * A rule by RFC 5545, from daily to yearly, with an end. It is expanded into dates on the venue's calendar, and the time of
 * day is put to them afterwards, so that no clock change can shift one.
 */
public final class RepeatRule {
    /** More dates than these are no habit, and nobody can look at their verdicts. */
    public static final int MOST_DATES = 366;

    /** No rule is searched further: one that never comes true would be searched for ever. */
    public static final int MOST_YEARS = 5;

    private final RuleParts parts;

    private RepeatRule(RuleParts parts) {
        this.parts = parts;
    }

    /** @throws Refused naming what cannot be read or is not offered */
    public static RepeatRule parse(String text) {
        return new RepeatRule(RuleParts.read(text));
    }

    /** In its own words, without spaces and in capitals. */
    public String text() {
        return parts.text();
    }

    /**
     * The dates on which a period begins that first begins at {@code first}; a first date that does not keep the rule is none.
     *
     * @throws Refused when there is none, or more than {@link #MOST_DATES}, or they go on for too long
     */
    public List<LocalDate> dates(LocalDateTime first, ZoneId zone) {
        LocalDate horizon = first.toLocalDate().plusYears(MOST_YEARS);
        List<LocalDate> dates = parts.upTo(search(first.toLocalDate(), horizon), first.toLocalTime(), zone);
        if (dates.isEmpty()) {
            throw Refused.because(Violation.of("series-has-no-date"));
        }
        if (dates.size() > MOST_DATES) {
            throw Refused.because(Violation.of("series-too-long", "most", MOST_DATES));
        }
        if (parts.goesBeyond(horizon, dates.size())) {
            throw Refused.because(Violation.of("series-goes-too-far", "years", MOST_YEARS));
        }
        return dates;
    }

    private List<LocalDate> search(LocalDate first, LocalDate horizon) {
        try {
            Recur<LocalDate> recur = new Recur<>(parts.withoutEnd());
            return recur.getDates(first, first, horizon).stream()
                    .filter(date -> !date.isBefore(first) && !date.isAfter(horizon))
                    .distinct()
                    .sorted(Comparator.naturalOrder())
                    .toList();
        } catch (IllegalArgumentException | DateTimeException e) {
            throw RuleParts.unreadable(parts.text());
        }
    }
}
