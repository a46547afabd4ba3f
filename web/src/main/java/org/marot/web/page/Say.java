package org.marot.web.page;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Closure;
import org.marot.catalogue.Layout;
import org.marot.catalogue.OpenStretch;
import org.marot.catalogue.Space;
import org.marot.catalogue.Venue;
import org.marot.shared.Period;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts days, times and the catalogue's words into the reader's language; templates know it as {@code say}. */
@Component
public class Say {
    // a planning says thousands of times
    private static final Map<Locale, Map<String, DateTimeFormatter>> FORMATS = new ConcurrentHashMap<>();
    private final MessageSource messages;
    private final Catalogue catalogue;

    Say(MessageSource messages, Catalogue catalogue) {
        this.messages = messages;
        this.catalogue = catalogue;
    }

    /** {@code lundi 23 novembre 2026} */
    public String day(TemporalAccessor day) {
        return format(day, "EEEE d MMMM yyyy");
    }

    /** {@code lun. 23 nov.} */
    public String shortDay(TemporalAccessor day) {
        return format(day, "EEE d MMM");
    }

    /** {@code mardi} as {@code m}, for a heading that is narrow. */
    public String initial(TemporalAccessor day) {
        return format(day, "EEEEE");
    }

    /** {@code novembre 2026} */
    public String month(TemporalAccessor month) {
        return format(month, "LLLL yyyy");
    }

    /** {@code 24:00} for the midnight that ends a day. */
    public String end(LocalTime time) {
        return time.equals(LocalTime.MIDNIGHT) ? "24:00" : time.toString();
    }

    public String time(TemporalAccessor time) {
        return format(time, "HH:mm");
    }

    /** {@code 09:00 – 12:30}, with both days when the period spans several. */
    public String times(Period period) {
        LocalDateTime from = period.from().toLocalDateTime();
        LocalDateTime to = period.to().toLocalDateTime();
        if (sameDay(from, to)) {
            return time(from) + " – " + end(to.toLocalTime());
        }
        return shortDay(from) + " " + time(from) + " – " + shortDay(to) + " " + time(to);
    }

    /** The times alone on the date that was asked for, with their day on any other. */
    public String near(Period period, Period asked) {
        boolean sameDate = period.from().toLocalDate().equals(asked.from().toLocalDate());
        return sameDate ? times(period) : shortDay(period.from()) + ", " + times(period);
    }

    /** {@code lundi 23 novembre 2026, 09:00 – 12:30} */
    public String period(Period period) {
        LocalDateTime from = period.from().toLocalDateTime();
        LocalDateTime to = period.to().toLocalDateTime();
        if (sameDay(from, to)) {
            return day(from) + ", " + times(period);
        }
        return day(from) + " " + time(from) + " – " + day(to) + " " + time(to);
    }

    /** {@code 08:00 – 12:00, 14:00 – 20:00}, or the word for closed. */
    public String stretches(List<OpenStretch> stretches) {
        if (stretches.isEmpty()) {
            return text("say.closed");
        }
        return stretches.stream()
                .map(stretch -> stretch.from() + " – " + end(stretch.to()))
                .collect(Collectors.joining(", "));
    }

    /** {@code 1 h 30}, {@code 45 min}, {@code 2 h} */
    public String length(Duration length) {
        long hours = length.toHours();
        int minutes = length.toMinutesPart();
        if (hours == 0) {
            return minutes + " min";
        }
        return minutes == 0 ? hours + " h" : hours + " h " + "%02d".formatted(minutes);
    }

    /** When something happened or lapses: {@code lun. 23 nov., 09:00} */
    public String moment(ZonedDateTime moment) {
        return shortDay(moment) + ", " + time(moment);
    }

    public String name(Space space) {
        return space.name(locale());
    }

    public String name(Venue venue) {
        return venue.name(locale());
    }

    public String description(Venue venue) {
        return venue.description(locale());
    }

    public String description(Space space) {
        return space.description(locale());
    }

    /** A layout, a piece of equipment or a customer category. */
    public String word(String slug) {
        return catalogue.label(slug, locale());
    }

    /** The sentence under that key, with arguments in their order. */
    public String text(String key, Object... args) {
        return messages.getMessage(key, args, locale());
    }

    /** The sentence under that key, or what stands for it where there is none. */
    public String textOr(String key, String otherwise) {
        return String.valueOf(messages.getMessage(key, null, otherwise, locale()));
    }

    /** {@code Théâtre (80), classe (40)} */
    public String layouts(List<Layout> layouts) {
        return layouts.stream()
                .map(layout -> word(layout.name()) + " (" + layout.capacity() + ")")
                .collect(Collectors.joining(", "));
    }

    /** A closure's reason in the reader's language. */
    public String closure(Closure closure) {
        return french() ? closure.french() : closure.english();
    }

    public String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, locale());
    }

    /** The first and last day of a week: {@code 23 – 29 novembre 2026} */
    public String week(LocalDate first, LocalDate last) {
        if (first.getMonth() == last.getMonth()) {
            return first.getDayOfMonth() + " – " + format(last, "d MMMM yyyy");
        }
        String start = format(first, first.getYear() == last.getYear() ? "d MMMM" : "d MMMM yyyy");
        return start + " – " + format(last, "d MMMM yyyy");
    }

    /** {@code novembre 2026} */
    public String month(YearMonth month) {
        return format(month, "MMMM yyyy");
    }

    private static boolean sameDay(LocalDateTime from, LocalDateTime to) {
        return to.minusNanos(1).toLocalDate().equals(from.toLocalDate());
    }

    private static boolean french() {
        return locale().getLanguage().equals("fr");
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }

    private static String format(TemporalAccessor value, String pattern) {
        return FORMATS.computeIfAbsent(locale(), language -> new ConcurrentHashMap<>())
                .computeIfAbsent(pattern, text -> DateTimeFormatter.ofPattern(text, locale()))
                .format(value);
    }
}
