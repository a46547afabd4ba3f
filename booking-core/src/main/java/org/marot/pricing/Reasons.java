package org.marot.pricing;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marot.pricing.grid.Bound;
import org.marot.pricing.grid.When;

/** Why a line of a grid applies, in words that pages turn into sentences: each a kind and what it says, parted by colons. */
record Reasons(Occasion occasion) {
    List<String> of(When when) {
        List<String> words = new ArrayList<>();
        if (!when.categories().isEmpty()) {
            words.add("category:" + occasion.category());
        }
        String purpose = occasion.order().asker().purpose();
        if (!when.purposes().isEmpty() || !when.otherThan().isEmpty() && purpose != null) {
            words.add("purpose:" + purpose);
        }
        if (when.season() != null) {
            words.add("season:" + when.season());
        }
        if (!when.days().isEmpty()) {
            words.add("days:"
                    + when.days().stream().sorted().map(Reasons::shortName).collect(Collectors.joining(",")));
        }
        add("people", when.people(), words);
        add("minutes", when.minutes(), words);
        addAll("with", when.with(), words);
        addAll("without", when.without(), words);
        if (when.counter() != null) {
            words.add("counter:" + counted(when.counter()));
        }
        return words;
    }

    /** Which one of how many. */
    private String counted(String counter) {
        int all = occasion.perYear(counter);
        return counter + ":" + (all - occasion.left(counter) + 1) + "/" + all;
    }

    private static String shortName(DayOfWeek day) {
        return day.name().substring(0, 3).toLowerCase(Locale.ROOT);
    }

    private static void add(String kind, @Nullable Bound bound, List<String> words) {
        if (bound != null) {
            String most = bound.most() == Long.MAX_VALUE ? "" : String.valueOf(bound.most());
            words.add(kind + ":" + bound.least() + "-" + most);
        }
    }

    private static void addAll(String kind, Collection<String> services, List<String> words) {
        services.stream().sorted().forEach(service -> words.add(kind + ":" + service));
    }
}
