package org.marot.congress.write;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Layout;
import org.marot.catalogue.Space;
import org.marot.shared.Refused;
import org.marot.shared.Violation;

/** Completes a wish by what the catalogue says, or tells everything that is wrong with it. */
final class PlanRules {
    static final int MOST_SPACES = 200;
    /** Of all spaces together, set-up and strike included: sheets tell each of them. */
    static final int MOST_DAYS = 3 * MOST_SPACES;

    static final Duration LONGEST_SET_UP = Duration.ofDays(7);

    private final Catalogue catalogue;

    PlanRules(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * @param begun what the file has already: from when it began it may go on
     * @throws Refused naming every rule that is broken, space by space
     */
    Plan agree(PlanWish wish, List<SpaceUse> begun, Instant at) {
        if (catalogue.venue(wish.venue()).isEmpty()) {
            throw Refused.notFound("no-such-venue");
        }
        List<Violation> broken = new ArrayList<>();
        if (wish.spaces().isEmpty()) {
            broken.add(Violation.of("must-want-a-space"));
        }
        if (wish.spaces().size() > MOST_SPACES) {
            throw Refused.because(Violation.of("must-not-want-too-much", "most", MOST_SPACES));
        }
        if (wish.attendees() < 1) {
            broken.add(Violation.of("must-have-attendees"));
        }
        List<SpaceUse> uses = new ArrayList<>();
        for (SpaceWish one : wish.spaces()) {
            uses.add(use(one, wish, begun, at, broken));
        }
        requireNoOverlap(uses, broken);
        if (uses.stream().mapToLong(use -> EventDays.all(List.of(use)).size()).sum() > MOST_DAYS) {
            broken.add(Violation.of("must-not-want-so-many-days", "most", MOST_DAYS));
        }
        List<Service> services = services(wish, uses, broken);
        if (!broken.isEmpty()) {
            throw new Refused(Refused.Kind.RULE_BROKEN, broken);
        }
        return new Plan(wish.venue(), wish.attendees(), uses, services);
    }

    private List<Service> services(PlanWish wish, List<SpaceUse> uses, List<Violation> broken) {
        return new ServiceRules(catalogue, wish.venue()).agree(wish.services(), uses, broken);
    }

    private SpaceUse use(SpaceWish wish, PlanWish all, List<SpaceUse> begun, Instant at, List<Violation> broken) {
        Space space = catalogue
                .space(wish.space())
                .filter(one -> one.venue().equals(all.venue()))
                .orElseThrow(() -> Refused.notFound("no-such-space"));
        Layout layout = space.layouts().stream()
                .filter(one -> wish.layout() == null || one.name().equals(wish.layout()))
                .findFirst()
                .orElse(null);
        SpaceUse use = new SpaceUse(
                space.id(),
                space.cells(),
                wish.period(),
                Objects.requireNonNullElse(wish.setUp(), space.bufferBefore()),
                Objects.requireNonNullElse(wish.strike(), space.bufferAfter()),
                layout == null ? "" : layout.name(),
                people(wish, all, layout));
        boolean goesOn = begun.stream().anyMatch(use::goesOnFrom);
        violations(space, layout, use, wish, goesOn ? Instant.MIN : at)
                .forEach(one -> broken.add(one.at(space.id(), wish.period())));
        return use;
    }

    private static int people(SpaceWish wish, PlanWish all, @Nullable Layout layout) {
        if (wish.attendees() != null) {
            return wish.attendees();
        }
        return layout == null ? all.attendees() : Math.min(all.attendees(), layout.capacity());
    }

    private static List<Violation> violations(
            Space space, @Nullable Layout layout, SpaceUse use, SpaceWish wish, Instant at) {
        List<Violation> broken = new ArrayList<>();
        if (space.retired()) {
            broken.add(Violation.of("must-be-let"));
        }
        if (space.isPool()) {
            broken.add(Violation.of("must-not-be-a-pool"));
        }
        if (layout == null) {
            broken.add(Violation.of("must-offer-layout", "layout", String.valueOf(wish.layout())));
        } else if (use.attendees() > layout.capacity()) {
            broken.add(Violation.of("must-fit-capacity", "capacity", layout.capacity()));
        }
        if (use.attendees() < 1) {
            broken.add(Violation.of("must-have-attendees"));
        }
        if (!isWhole(wish.period().start()) || !isWhole(wish.period().end())) {
            broken.add(Violation.of("must-be-whole-minutes"));
        }
        if (isNoBuffer(use.setUp()) || isNoBuffer(use.strike())) {
            broken.add(Violation.of("must-have-a-fitting-set-up", "most", LONGEST_SET_UP.toDays()));
        } else if (!at.isBefore(use.claim().start())) {
            broken.add(Violation.of(
                    "must-not-have-started", "from", wish.period().from().toLocalDateTime()));
        }
        return broken;
    }

    private static boolean isNoBuffer(Duration duration) {
        boolean whole = duration.equals(duration.truncatedTo(ChronoUnit.MINUTES));
        return !whole || duration.isNegative() || duration.compareTo(LONGEST_SET_UP) > 0;
    }

    /** A database knows no time as fine as Java's: what it would round away must not be claimed. */
    private static boolean isWhole(Instant time) {
        return time.equals(time.truncatedTo(ChronoUnit.MINUTES));
    }

    private static void requireNoOverlap(List<SpaceUse> uses, List<Violation> broken) {
        for (int i = 0; i < uses.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (uses.get(i).meets(uses.get(j))) {
                    broken.add(Violation.of("must-not-meet-itself")
                            .at(uses.get(i).space(), uses.get(i).period()));
                    break;
                }
            }
        }
    }
}
