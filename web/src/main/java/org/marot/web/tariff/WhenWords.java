package org.marot.web.tariff;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Catalogue;
import org.marot.pricing.grid.Bound;
import org.marot.pricing.grid.Grid;
import org.marot.pricing.grid.Season;
import org.marot.pricing.grid.When;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;
import org.marot.web.page.Say;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts the conditions of a grid into the reader's language. */
@Component
class WhenWords {
    private static final int LEAP_YEAR = 2028;

    private final Say say;
    private final Catalogue catalogue;

    WhenWords(Say say, Catalogue catalogue) {
        this.say = say;
        this.catalogue = catalogue;
    }

    /** Habitant, visiteur; or everybody. */
    String who(When when) {
        return when.categories().isEmpty() ? say.text("tariff.everybody") : listed(when.categories(), say::word);
    }

    /** Everything but who: each condition by itself. */
    List<String> conditions(When when, Grid grid) {
        List<String> words = new ArrayList<>();
        if (when.season() != null) {
            words.add(season(Objects.requireNonNull(grid.seasons().get(when.season()))));
        }
        if (!when.days().isEmpty()) {
            words.add(when.days().stream().sorted().map(say::weekday).collect(Collectors.joining(", ")));
        }
        add(words, "tariff.people", when.people(), Long::toString);
        add(words, "tariff.lasting", when.minutes(), minutes -> say.length(Duration.ofMinutes(minutes)));
        add(words, "tariff.calendar-days", when.calendarDays(), Long::toString);
        add(words, "tariff.space-count", when.spaceCount(), Long::toString);
        add(words, "tariff.one-of", when.spaces(), this::space);
        add(words, "tariff.by-unit", when.units(), this::unit);
        add(words, "tariff.for-purpose", when.purposes(), this::purpose);
        add(words, "tariff.not-for", when.otherThan(), this::purpose);
        add(words, "tariff.with", when.with(), code -> service(grid.venue(), code));
        add(words, "tariff.without", when.without(), code -> service(grid.venue(), code));
        if (when.counter() != null) {
            words.add(say.text(
                    "tariff.counter",
                    Objects.requireNonNull(grid.counters().get(when.counter())).perYear()));
        }
        return words;
    }

    /** The grid's own name for it where nobody knows it. */
    String unit(String name) {
        return say.textOr("tariff.unit." + name, name.replace('-', ' '));
    }

    String space(SpaceId id) {
        return catalogue.space(id).map(say::name).orElse(id.value());
    }

    private String purpose(String name) {
        return say.textOr("tariff.purpose." + name, name.replace('-', ' '));
    }

    private String service(VenueId venue, String code) {
        return catalogue
                .service(venue, code)
                .map(service -> service.name(LocaleContextHolder.getLocale()))
                .orElse(code);
    }

    private String season(Season season) {
        List<String> parts = new ArrayList<>();
        season.yearly()
                .forEach(part -> parts.add(say.text(
                        "tariff.season",
                        day(part.from().atYear(LEAP_YEAR)),
                        day(part.to().atYear(LEAP_YEAR)))));
        season.dates().forEach(part -> parts.add(say.text("tariff.season", say.day(part.from()), say.day(part.to()))));
        return String.join(", ", parts);
    }

    private static String day(LocalDate day) {
        Locale locale = LocaleContextHolder.getLocale();
        return DateTimeFormatter.ofPattern("d MMMM", locale).format(day);
    }

    private void add(List<String> words, String key, @Nullable Bound bound, LongFunction<String> number) {
        if (bound == null) {
            return;
        }
        boolean open = bound.most() == Long.MAX_VALUE;
        String said = open
                ? say.text("tariff.bound-from", number.apply(bound.least()))
                : bound.least() == bound.most()
                        ? number.apply(bound.most())
                        : bound.least() <= 1
                                ? say.text("tariff.bound-to", number.apply(bound.most()))
                                : say.text(
                                        "tariff.bound-both", number.apply(bound.least()), number.apply(bound.most()));
        words.add(say.text(key, said));
    }

    private <T> void add(List<String> words, String key, Collection<T> names, Function<T, String> said) {
        if (!names.isEmpty()) {
            words.add(say.text(key, listed(names, said)));
        }
    }

    private static <T> String listed(Collection<T> names, Function<T, String> said) {
        return names.stream().map(said).sorted().collect(Collectors.joining(", "));
    }
}
