package org.marot.tariff.file;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Wording;
import org.marot.pricing.grid.BookingWindow;
import org.marot.pricing.grid.Bound;
import org.marot.pricing.grid.Counter;
import org.marot.pricing.grid.Decision;
import org.marot.pricing.grid.Discount;
import org.marot.pricing.grid.Due;
import org.marot.pricing.grid.Grid;
import org.marot.pricing.grid.PassProduct;
import org.marot.pricing.grid.Season;
import org.marot.pricing.grid.SecurityDeposit;
import org.marot.pricing.grid.SpaceLine;
import org.marot.pricing.grid.SubscriptionProduct;
import org.marot.pricing.grid.Supplement;
import org.marot.pricing.grid.Terms;
import org.marot.pricing.grid.Unit;
import org.marot.pricing.grid.VatCode;
import org.marot.pricing.grid.When;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;

/** Grids of all that a file can say, without its mistakes. */
final class RandomGrids {
    private static final LocalDate IN_FORCE = LocalDate.of(2027, 1, 1);

    private final Random random;

    RandomGrids(long seed) {
        random = new Random(seed);
    }

    Grid next() {
        Map<String, VatCode> rates = new HashMap<>(RatesReader.USUAL);
        rates.put("meals", new VatCode("S", null, List.of(rate(2014, 1000), rate(2026, upTo(10_000)))));
        rates.put("bare", new VatCode("E", "VATEX-FR-CGI261D-2", List.of(rate(2010, 0))));
        return new Grid(
                new VenueId("house"),
                new Decision(text(), IN_FORCE.minusDays(upTo(90))),
                IN_FORCE,
                chance(),
                oneOf("standard", "meals", "bare"),
                rates,
                Map.of(
                        "summer",
                        season(),
                        "fair",
                        new Season(List.of(), List.of(new Season.Dates(IN_FORCE, IN_FORCE.plusDays(upTo(40)))))),
                units(),
                Map.of("free", new Counter(1 + upTo(5))),
                some(i -> new SpaceLine(
                        "line-" + i,
                        label(),
                        List.of(space(i), space(i + 1)),
                        maybe(() -> List.of(space(i + 2)), List.of()),
                        when(Set.of(), Set.of(), perhaps(() -> "free"), 60),
                        oneOf("hour", "day", "month"),
                        upTo(100_000),
                        perhaps(() -> (long) upTo(5_000)),
                        vat(),
                        perhaps(this::chance))),
                some(i -> new Supplement(
                        "supplement-" + i,
                        label(),
                        "kitchen",
                        oneOf(Supplement.Per.values()),
                        when(Set.of(space(1)), Set.of("day"), null, 900),
                        upTo(9_000),
                        upTo(3),
                        vat(),
                        perhaps(this::chance))),
                some(i -> new Discount(
                        "discount-" + i, label(), anyWhen(), oneOf(Discount.Target.values()), upTo(10_000))),
                some(i -> new PassProduct(
                        "pass-" + i, label(), Set.of(space(1)), buyer(), 1 + upTo(20), "hour", period(), 990, vat())),
                some(i -> new SubscriptionProduct(
                        "subscription-" + i, label(), Set.of(space(1), space(2)), buyer(), upTo(9_999), vat())),
                some(i -> new Terms("terms-" + i, onlyFor(i), due(), perhaps(() -> upTo(60) - 30), steps())),
                some(i -> new SecurityDeposit("deposit-" + i, label(), anyWhen(), upTo(100_000))),
                some(i -> new BookingWindow("window-" + i, onlyFor(i), period(), perhaps(this::period))));
    }

    private Map<String, Unit> units() {
        Set<DayOfWeek> begins = subset(DayOfWeek.values());
        Unit.Window window = new Unit.Window(
                begins.isEmpty() ? Set.of(DayOfWeek.MONDAY) : begins,
                LocalTime.of(9, 30),
                LocalTime.of(8, 0),
                1 + upTo(3));
        return Map.of(
                "hour", new Unit.Length(Duration.ofMinutes(60 + upTo(2_000)), chance()),
                "half-day", new Unit.Hours(List.of(window, window)),
                "day", new Unit.Days(Period.ofDays(1 + upTo(20))),
                "month", new Unit.Days(Period.ofMonths(1 + upTo(14))),
                "rental", new Unit.Rental());
    }

    private Season season() {
        return new Season(
                List.of(new Season.Yearly(MonthDay.of(1 + upTo(11), 1 + upTo(27)), MonthDay.of(1 + upTo(11), 29))),
                maybe(() -> List.of(new Season.Dates(IN_FORCE, IN_FORCE.plusDays(3))), List.of()));
    }

    private When anyWhen() {
        return when(Set.of(), subset("hour", "day", "rental"), null, 9_000);
    }

    private When buyer() {
        return onlyCategories(subset("resident", "visitor"));
    }

    private static When onlyFor(int number) {
        return onlyCategories(Set.of("category-" + number));
    }

    private static When onlyCategories(Set<String> categories) {
        return new When(
                categories,
                null,
                Set.of(),
                null,
                null,
                null,
                null,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                null);
    }

    private When when(Set<SpaceId> spaces, Set<String> units, @Nullable String counter, int minutes) {
        return new When(
                subset("resident", "visitor", "company"),
                perhaps(() -> oneOf("summer", "fair")),
                subset(DayOfWeek.values()),
                bound(500),
                bound(minutes),
                bound(9),
                bound(4),
                spaces,
                units,
                subset("meeting", "congress"),
                subset("exhibition"),
                subset("kitchen"),
                subset("tableware"),
                counter);
    }

    private @Nullable Bound bound(int most) {
        return switch (upTo(4)) {
            case 0 -> new Bound(0, 1 + upTo(most));
            case 1 -> new Bound(1 + upTo(most), Long.MAX_VALUE);
            case 2 -> new Bound(most / 2, most);
            default -> null;
        };
    }

    private List<Terms.Step> steps() {
        return maybe(
                () -> List.of(
                        new Terms.Step(0, new Due(9_000, 90_000), chance()),
                        new Terms.Step(30, due(), false),
                        new Terms.Step(60, Due.NOTHING, chance())),
                List.of());
    }

    private Due due() {
        return new Due(maybe(() -> upTo(9_000), 0), maybe(() -> (long) upTo(90_000), 0L));
    }

    private Period period() {
        return chance() ? Period.ofDays(1 + upTo(60)) : Period.ofMonths(1 + upTo(24));
    }

    private Wording label() {
        return new Wording(text(), perhaps(this::text));
    }

    private String text() {
        return oneOf("Salle", "L'été : « 24 h », 50 % # fin", "a \"b\" \\ c", "- {x: [y]}", "2026-114", "été\nhiver")
                + upTo(100);
    }

    private @Nullable String vat() {
        return perhaps(() -> oneOf("reduced", "meals"));
    }

    private static SpaceId space(int number) {
        return new SpaceId("house-" + number);
    }

    private VatCode.Rate rate(int year, int rate) {
        return new VatCode.Rate(LocalDate.of(year, 1, 1), rate);
    }

    private <T> List<T> some(IntFunction<T> next) {
        return new ArrayList<>(IntStream.range(0, 1 + upTo(3)).mapToObj(next).toList());
    }

    @SafeVarargs
    private <T> Set<T> subset(T... all) {
        return Stream.of(all).filter(one -> random.nextInt(3) == 0).collect(Collectors.toSet());
    }

    private <T> T maybe(Supplier<? extends T> value, T otherwise) {
        return chance() ? value.get() : otherwise;
    }

    private <T> @Nullable T perhaps(Supplier<? extends T> value) {
        return chance() ? value.get() : null;
    }

    @SafeVarargs
    private <T> T oneOf(T... all) {
        return all[random.nextInt(all.length)];
    }

    private boolean chance() {
        return random.nextBoolean();
    }

    private int upTo(int most) {
        return random.nextInt(most + 1);
    }
}
