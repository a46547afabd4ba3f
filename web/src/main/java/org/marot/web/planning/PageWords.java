package org.marot.web.planning;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import org.marot.catalogue.Space;
import org.marot.shared.Period;
import org.marot.web.page.BookLink;
import org.marot.web.page.Say;
import org.marot.web.support.TimeText;
import org.springframework.context.i18n.LocaleContextHolder;

/** The words of one page, each put together once: thousands of its cells say the same times and sentences. */
final class PageWords {
    private final Say say;
    private final NumberFormat numbers = NumberFormat.getInstance(LocaleContextHolder.getLocale());
    private final Map<String, Sentence> sentences = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();
    private final Map<Period, String> whens = new HashMap<>();
    private final Map<Period, String> queries = new HashMap<>();
    private final Map<ZonedDateTime, String> times = new HashMap<>();
    private final Map<ZonedDateTime, String> moments = new HashMap<>();
    private final Map<LocalDate, String> days = new HashMap<>();
    private final Map<String, Map<Integer, String>> sizes = new HashMap<>();
    private final Map<Integer, String> told = new HashMap<>();

    PageWords(Say say) {
        this.say = say;
    }

    /** A sentence with at most four texts. */
    String sentence(String key, String... texts) {
        return sentences
                .computeIfAbsent(key, asked -> new Sentence(places -> say.text(asked, places)))
                .with(texts);
    }

    String text(String key) {
        return texts.computeIfAbsent(key, say::text);
    }

    String number(int number) {
        return told.computeIfAbsent(number, numbers::format);
    }

    String name(Space space) {
        return say.name(space);
    }

    /** How many people or desks it holds. */
    String size(Space space) {
        String key = space.isPool() ? "planning.desks" : "planning.people";
        int size = space.isPool() ? space.units() : space.largestCapacity();
        return sizes.computeIfAbsent(key, any -> new HashMap<>())
                .computeIfAbsent(size, number -> say.text(key, number));
    }

    String time(ZonedDateTime time) {
        return times.computeIfAbsent(time, say::time);
    }

    /** With its offset, for a program. */
    String moment(ZonedDateTime moment) {
        return moments.computeIfAbsent(moment, TimeText::of);
    }

    String day(LocalDate date) {
        return days.computeIfAbsent(date, say::shortDay);
    }

    /** {@code lun. 23 nov. 09:00 – 12:30} */
    String when(Period period) {
        return whens.computeIfAbsent(period, one -> day(one.from().toLocalDate()) + " " + say.times(one));
    }

    /** The times in the address of a booking form. */
    String query(Period period) {
        return queries.computeIfAbsent(period, BookLink::query);
    }
}
