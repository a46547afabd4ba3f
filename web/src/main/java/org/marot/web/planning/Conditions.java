package org.marot.web.planning;

import java.util.HashMap;
import java.util.IdentityHashMap;
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
    private final Map<Alike, Asked> answers = new HashMap<>();
    private final Map<Space, Asked> bySpace = new IdentityHashMap<>();

    Conditions(Reader reader) {
        this.reader = reader;
    }

    /** All that the rule book looks at in a space that is let, besides who asks and when. */
    private record Alike(BookingRules rules, int capacity) {}

    /** The rules of one space, to be asked about many periods. */
    Asked of(Space space) {
        return bySpace.computeIfAbsent(
                space,
                one -> answers.computeIfAbsent(new Alike(one.rules(), one.largestCapacity()), alike -> new Asked(one)));
    }

    /** Answers about one space and all that are like it. */
    final class Asked {
        private final Space space;
        private final Map<Period, Optional<String>> known = new HashMap<>();
        private final Map<Slots, List<RuledStep>> steps = new IdentityHashMap<>();

        private Asked(Space space) {
            this.space = space;
        }

        BookingRules rules() {
            return space.rules();
        }

        /** A day's steps, judged once for all these spaces. */
        List<RuledStep> steps(Slots slots) {
            return steps.computeIfAbsent(
                    slots,
                    day -> day.steps().stream()
                            .map(step -> new RuledStep(step, day, this, reader.now()))
                            .toList());
        }

        /** The sentence of the first rule that says no; null when none does. */
        @Nullable
        String brokenBy(Period period) {
            return known.computeIfAbsent(period, this::judge).orElse(null);
        }

        private Optional<String> judge(Period period) {
            Wish wish = new Wish(
                    space.id(),
                    period,
                    reader.asker().actor().customer(),
                    reader.asker().category(space, period),
                    1,
                    null);
            List<Violation> broken = Rulebook.violations(
                    wish, space, reader.venue(), reader.now(), reader.asker().actor());
            return broken.stream().findFirst().map(reader.messages()::of);
        }
    }
}
