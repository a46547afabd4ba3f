package org.marot.web.planning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.BookingRules;
import org.marot.catalogue.Space;
import org.marot.reservation.write.Rulebook;
import org.marot.reservation.write.Wish;
import org.marot.shared.Period;
import org.marot.shared.Violation;

/**
 * What the rule book says of one person in a space, for one reader. Spaces under the same rules get the same answer, so
 * that a week of a hundred spaces asks some hundred times and not tens of thousands.
 */
final class Conditions {
    private final Reader reader;
    private final Map<Alike, Map<Period, Optional<String>>> answers = new HashMap<>();

    Conditions(Reader reader) {
        this.reader = reader;
    }

    /** All that the rule book looks at in a space that is let, besides who asks and when. */
    private record Alike(BookingRules rules, int capacity) {}

    /** The rules of one space, to be asked about many periods. */
    Asked of(Space space) {
        Map<Period, Optional<String>> known =
                answers.computeIfAbsent(new Alike(space.rules(), space.largestCapacity()), alike -> new HashMap<>());
        return new Asked(space, known);
    }

    /** Answers about one space. */
    final class Asked {
        private final Space space;
        private final Map<Period, Optional<String>> known;

        private Asked(Space space, Map<Period, Optional<String>> known) {
            this.space = space;
            this.known = known;
        }

        /** The sentence of the first rule that says no; null when none does. */
        @Nullable
        String brokenBy(Period period) {
            return known.computeIfAbsent(period, this::judge).orElse(null);
        }

        private Optional<String> judge(Period period) {
            Wish wish =
                    new Wish(space.id(), period, reader.asker().actor().customer(), reader.category(space), 1, null);
            List<Violation> broken = Rulebook.violations(
                    wish, space, reader.venue(), reader.now(), reader.asker().actor());
            return broken.stream().findFirst().map(reader.messages()::of);
        }
    }
}
