package org.marot.tariff.file;

import java.time.DayOfWeek;
import java.time.Period;
import java.util.Collection;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marot.pricing.grid.Bound;
import org.marot.pricing.grid.Due;
import org.marot.pricing.grid.Grid;
import org.marot.pricing.grid.Season;
import org.marot.pricing.grid.Unit;
import org.marot.pricing.grid.VatCode;
import org.marot.pricing.grid.When;
import org.marot.shared.SpaceId;

/** Writes a grid as a file that reads back as the same grid. */
public final class TariffWriter {
    private TariffWriter() {}

    public static String write(Grid grid) {
        String decision = new Block()
                .put("reference", Block.quoted(grid.decision().reference()))
                .put("voted", grid.decision().voted().toString())
                .inline();
        Block head = new Block()
                .put("venue", grid.venue().value())
                .put("decision", decision)
                .put("in-force", grid.inForce().toString())
                .put("taxes", Block.taxes(grid.taxIncluded()))
                .put("vat", grid.vat());
        Block codes = new Block();
        new TreeMap<>(grid.rates()).forEach((name, code) -> {
            if (!RatesReader.USUAL.containsKey(name)) {
                codes.put(name, code(code));
            }
        });
        Block seasons = new Block();
        new TreeMap<>(grid.seasons()).forEach((name, season) -> seasons.put(name, season(season)));
        Block units = new Block();
        new TreeMap<>(grid.units()).forEach((name, unit) -> units.put(name, unit(unit)));
        Block counters = new Block();
        new TreeMap<>(grid.counters())
                .forEach((name, counter) -> counters.put(name, "{per-year: " + counter.perYear() + "}"));
        return head.under("tariff").strip()
                + "\n"
                + codes.under("vat-codes")
                + seasons.under("seasons")
                + units.under("units")
                + counters.under("counters")
                + WrittenParts.of(grid);
    }

    static <T> String section(String key, Collection<T> items, Function<T, Block> written) {
        return items.isEmpty()
                ? ""
                : items.stream()
                        .map(item -> written.apply(item).item())
                        .collect(Collectors.joining("", "\n" + key + ":\n", ""));
    }

    static Block when(Block block, When when) {
        return block.put("for", when.categories())
                .put("season", when.season())
                .put("days", days(when.days()))
                .put("people", bound(when.people(), ""))
                .put("lasting", bound(when.minutes(), " min"))
                .put("calendar-days", bound(when.calendarDays(), ""))
                .put("space-count", bound(when.spaceCount(), ""))
                .put("spaces", when.spaces().stream().map(SpaceId::value).toList())
                .put("units", when.units())
                .put("purpose", when.purposes())
                .put("not-for", when.otherThan())
                .put("with", when.with())
                .put("without", when.without())
                .put("counter", when.counter());
    }

    static String due(Due due) {
        String percent = Block.amount(due.percent()) + "%";
        String amount = Block.amount(due.cents());
        return due.percent() == 0
                ? amount
                : due.cents() == 0 ? percent : "{percent: " + percent + ", amount: " + amount + "}";
    }

    private static @Nullable String days(Collection<DayOfWeek> days) {
        return days.isEmpty()
                ? null
                : Block.list(days.stream().sorted().toList(), day -> day.name().toLowerCase(Locale.ROOT));
    }

    private static @Nullable String bound(@Nullable Bound bound, String measure) {
        if (bound == null) {
            return null;
        }
        return new Block()
                .put("from", bound.least() == 0 ? null : bound.least() + measure)
                .put("up-to", bound.most() == Long.MAX_VALUE ? null : bound.most() + measure)
                .inline();
    }

    private static String code(VatCode code) {
        String rates = code.periods().stream()
                .map(rate -> rate.from() + ": " + Block.amount(rate.rate()))
                .collect(Collectors.joining(", ", "{", "}"));
        return new Block()
                .put("category", code.category())
                .put("exemption", code.exemption())
                .put("rates", rates)
                .inline();
    }

    private static String season(Season season) {
        String yearly = season.yearly().stream()
                .map(part -> "{from: " + part.from().toString().substring(2) + ", to: "
                        + part.to().toString().substring(2) + "}")
                .collect(Collectors.joining(", "));
        String dates = season.dates().stream()
                .map(part -> "{from: " + part.from() + ", to: " + part.to() + "}")
                .collect(Collectors.joining(", "));
        return "[" + yearly + (yearly.isEmpty() || dates.isEmpty() ? "" : ", ") + dates + "]";
    }

    private static String unit(Unit unit) {
        if (unit instanceof Unit.Length length) {
            return new Block()
                    .put("length", Block.length(length.length()))
                    .put("within-day", length.withinDay() ? "yes" : null)
                    .inline();
        }
        if (unit instanceof Unit.Hours hours) {
            return "{hours: " + Block.list(hours.windows(), TariffWriter::window) + "}";
        }
        if (unit instanceof Unit.Days days) {
            Period period = days.period();
            return period.toTotalMonths() > 0
                    ? "{months: " + period.toTotalMonths() + "}"
                    : "{days: " + period.getDays() + "}";
        }
        return "{all: yes}";
    }

    private static String window(Unit.Window window) {
        return new Block()
                .put("begins", days(window.begins()))
                .put("from", window.from().toString())
                .put("to", window.to().toString())
                .put("days-later", Integer.toString(window.daysLater()))
                .inline();
    }
}
