package org.marot.pricing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.marot.pricing.grid.Supplement;
import org.marot.pricing.grid.Supplement.Per;
import org.marot.shared.Violation;

/** What a grid asks for on top of the spaces. */
final class SupplementCharges {
    private final Occasion occasion;
    private final List<Priced> pieces;
    private final Set<String> units;
    private final Rates rates;

    SupplementCharges(Occasion occasion, List<Priced> pieces, Rates rates) {
        this.occasion = occasion;
        this.pieces = pieces;
        this.units = pieces.stream().flatMap(piece -> piece.units().stream()).collect(Collectors.toUnmodifiableSet());
        this.rates = rates;
    }

    /** The supplements that apply; what is ordered and has lines of which none fits is told to {@code broken}. */
    List<Supplement> charge(List<Charge> charges, List<Violation> broken) {
        List<Supplement> applied = new ArrayList<>();
        for (Supplement supplement : occasion.grid().supplements()) {
            if (isAsked(supplement) && charge(supplement, charges)) {
                applied.add(supplement);
            }
        }
        ordered().stream()
                .filter(code -> isPriced(code) && applied.stream().noneMatch(one -> code.equals(one.service())))
                .forEach(code -> broken.add(Violation.of("must-have-a-price", "service", code)));
        return applied;
    }

    /** Whether the grid has lines for that service. */
    boolean isPriced(String code) {
        return occasion.grid().supplements().stream().anyMatch(one -> code.equals(one.service()));
    }

    private Set<String> ordered() {
        return occasion.order().services().stream()
                .map(Order.Service::code)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private boolean isAsked(Supplement supplement) {
        return supplement.service() == null || ordered().contains(supplement.service());
    }

    /** One charge for each day with another VAT. */
    private boolean charge(Supplement supplement, List<Charge> charges) {
        Map<LocalDate, Long> quantities = quantities(supplement);
        quantities.forEach((day, quantity) -> {
            List<String> because = new ArrayList<>(new Reasons(occasion).of(supplement.when()));
            if (supplement.included() > 0) {
                because.add("included:" + supplement.included());
            }
            rates.charge(
                            "supplement",
                            supplement.service() == null ? supplement.id() : supplement.service(),
                            published(supplement.per()),
                            supplement.cents(),
                            supplement.vat(),
                            supplement.taxIncluded(),
                            day,
                            supplement.id(),
                            because)
                    .times(quantity)
                    .joinTo(charges);
        });
        return !quantities.isEmpty();
    }

    /** How many by the day that decides; empty where it does not apply. */
    private Map<LocalDate, Long> quantities(Supplement supplement) {
        return switch (supplement.per()) {
            case UNIT -> perUnit(supplement);
            case DAY, PERSON_AND_DAY, PIECE_AND_DAY -> perDay(supplement);
            case RENTAL -> once(supplement, 1);
            case METERED -> once(supplement, 0);
            case HOUR -> once(supplement, less(supplement, supplement.service() == null ? hours() : sum(supplement)));
            case PERSON ->
                once(
                        supplement,
                        less(
                                supplement,
                                supplement.service() == null
                                        ? occasion.order().asker().people()
                                        : most(supplement)));
            case PIECE -> once(supplement, less(supplement, supplement.service() == null ? 1 : most(supplement)));
        };
    }

    private Map<LocalDate, Long> perUnit(Supplement supplement) {
        long each = less(supplement, supplement.service() == null ? 1 : most(supplement));
        Map<LocalDate, Long> quantities = new TreeMap<>();
        pieces.stream()
                .filter(piece -> occasion.fits(supplement.when(), piece))
                .forEach(piece -> quantities.merge(piece.day(), each, Long::sum));
        return quantities;
    }

    private Map<LocalDate, Long> perDay(Supplement supplement) {
        ToIntFunction<LocalDate> ordered = supplement.service() == null
                ? day -> supplement.per() == Per.PERSON_AND_DAY
                        ? occasion.order().asker().people()
                        : 1
                : day -> on(day, supplement);
        Set<LocalDate> days = supplement.service() == null ? occasion.days() : daysOf(supplement);
        Map<LocalDate, Long> quantities = new TreeMap<>();
        for (LocalDate day : days) {
            Priced priced = new Priced(
                    day, occasion.time().minutesWithin(occasion.clock().whole(day)), occasion.spaces(), units);
            if (occasion.fits(supplement.when(), priced)) {
                quantities.put(day, less(supplement, ordered.applyAsInt(day)));
            }
        }
        return quantities;
    }

    private Map<LocalDate, Long> once(Supplement supplement, long quantity) {
        return occasion.fits(supplement.when(), occasion.whole(units))
                ? Map.of(occasion.firstDay(), quantity)
                : Map.of();
    }

    private static long less(Supplement supplement, long quantity) {
        return Math.max(0, quantity - supplement.included());
    }

    private long hours() {
        return (occasion.time().minutesWithin(Stretch.ALWAYS) + 59) / 60;
    }

    private long sum(Supplement supplement) {
        return daysOf(supplement).stream().mapToLong(day -> on(day, supplement)).sum();
    }

    /** What is ordered for several days is the same thing on each of them. */
    private long most(Supplement supplement) {
        return daysOf(supplement).stream()
                .mapToLong(day -> on(day, supplement))
                .max()
                .orElse(0);
    }

    private int on(LocalDate day, Supplement supplement) {
        return occasion.order().services().stream()
                .filter(service -> service.code().equals(supplement.service())
                        && service.day().equals(day))
                .mapToInt(Order.Service::quantity)
                .sum();
    }

    private Set<LocalDate> daysOf(Supplement supplement) {
        return occasion.order().services().stream()
                .filter(service -> service.code().equals(supplement.service()))
                .map(Order.Service::day)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String published(Per per) {
        return per.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
