package org.marot.pricing;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Wording;
import org.marot.pricing.grid.BookingWindow;
import org.marot.pricing.grid.Counter;
import org.marot.pricing.grid.Decision;
import org.marot.pricing.grid.Discount;
import org.marot.pricing.grid.Grid;
import org.marot.pricing.grid.PassProduct;
import org.marot.pricing.grid.Season;
import org.marot.pricing.grid.SecurityDeposit;
import org.marot.pricing.grid.SpaceLine;
import org.marot.pricing.grid.Supplement;
import org.marot.pricing.grid.Terms;
import org.marot.pricing.grid.Unit;
import org.marot.pricing.grid.VatCode;
import org.marot.pricing.grid.When;
import org.marot.shared.SpaceId;

/** A grid by its parts: all taxes included at 20 %, with the usual units. */
final class VotedGrid {
    static final LocalDate IN_FORCE = LocalDate.parse("2027-01-01");

    final List<SpaceLine> lines = new ArrayList<>();
    final List<Supplement> supplements = new ArrayList<>();
    final List<Discount> discounts = new ArrayList<>();
    final List<PassProduct> passes = new ArrayList<>();
    final List<Terms> terms = new ArrayList<>();
    final List<SecurityDeposit> deposits = new ArrayList<>();
    final List<BookingWindow> windows = new ArrayList<>();
    final Map<String, Season> seasons = new HashMap<>();
    final Map<String, Counter> counters = new HashMap<>();
    final Map<String, VatCode> rates = new HashMap<>(Map.of("standard", rate(20_00), "bare", rate(0)));
    final Map<String, Unit> units = new HashMap<>(Map.of(
            "hour", new Unit.Length(Duration.ofHours(1), false),
            "half-day", new Unit.Hours(List.of(window("00:00", "13:00", 0), window("13:00", "00:00", 1))),
            "day", new Unit.Days(Period.ofDays(1)),
            "24-hours", new Unit.Hours(List.of(window("09:00", "08:00", 1))),
            "48-hours", new Unit.Hours(List.of(window("09:00", "08:00", 2))),
            "weekend",
                    new Unit.Hours(List.of(new Unit.Window(
                            EnumSet.of(DayOfWeek.SATURDAY), LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, 2))),
            "week", new Unit.Days(Period.ofWeeks(1)),
            "month", new Unit.Days(Period.ofMonths(1)),
            "rental", new Unit.Rental()));
    String reference = "2026-114";
    LocalDate inForce = IN_FORCE;
    boolean taxIncluded = true;

    static Unit.Window window(String from, String to, int daysLater) {
        return new Unit.Window(EnumSet.allOf(DayOfWeek.class), LocalTime.parse(from), LocalTime.parse(to), daysLater);
    }

    static VatCode rate(int rate) {
        return new VatCode(rate == 0 ? "E" : "S", null, List.of(new VatCode.Rate(LocalDate.parse("2014-01-01"), rate)));
    }

    VotedGrid line(String spaces, String unit, long cents, Fits... fits) {
        return line(spaces, unit, cents, null, fits);
    }

    VotedGrid line(String spaces, String unit, long cents, @Nullable Long further, Fits... fits) {
        return line(spaces, "", unit, cents, further, fits);
    }

    VotedGrid line(String spaces, String includes, String unit, long cents, @Nullable Long further, Fits... fits) {
        String id = "line-" + lines.size();
        lines.add(new SpaceLine(
                id,
                new Wording(id, null),
                spaces(spaces),
                spaces(includes),
                when(fits),
                unit,
                cents,
                further,
                null,
                null));
        return this;
    }

    VotedGrid supplement(@Nullable String service, Supplement.Per per, long cents, int included, Fits... fits) {
        String id = "supplement-" + supplements.size();
        supplements.add(
                new Supplement(id, new Wording(id, null), service, per, when(fits), cents, included, null, null));
        return this;
    }

    VotedGrid season(String name, String from, String to) {
        seasons.put(
                name,
                new Season(
                        List.of(new Season.Yearly(MonthDay.parse("--" + from), MonthDay.parse("--" + to))), List.of()));
        return this;
    }

    VotedGrid counter(String name, int perYear) {
        counters.put(name, new Counter(perYear));
        return this;
    }

    Grid grid() {
        return new Grid(
                PricedTown.VENUE,
                new Decision(reference, inForce.minusMonths(1)),
                inForce,
                taxIncluded,
                "standard",
                rates,
                seasons,
                units,
                counters,
                lines,
                supplements,
                discounts,
                passes,
                List.of(),
                terms,
                deposits,
                windows);
    }

    GridTariff tariff() {
        return tariff(new PricedTown());
    }

    /** In force for ever from its date. */
    GridTariff tariff(PricedTown town) {
        Grid grid = grid();
        return new GridTariff((venue, day) -> day.isBefore(inForce) ? Optional.empty() : Optional.of(grid), town);
    }

    static List<SpaceId> spaces(String joined) {
        return joined.isEmpty()
                ? List.of()
                : Arrays.stream(joined.split("\\+")).map(SpaceId::new).toList();
    }

    static When when(Fits... fits) {
        When when = When.ALWAYS;
        for (Fits one : fits) {
            when = one.apply(when);
        }
        return when;
    }

    /** One condition more. */
    interface Fits extends UnaryOperator<When> {}
}
