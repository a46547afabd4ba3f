package org.marot.web.tariff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marot.pricing.grid.Grid;
import org.marot.pricing.grid.SpaceLine;
import org.marot.pricing.grid.When;
import org.marot.shared.SpaceId;
import org.marot.web.page.Say;
import org.marot.web.support.MoneyText;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** A grid as tables that people read, in their language. */
@Component
class GridTables {
    private final WhenWords words;
    private final Say say;

    GridTables(WhenWords words, Say say) {
        this.words = words;
        this.say = say;
    }

    /** One table; public, for templates read it. */
    public record PriceTable(String id, String title, List<Row> rows) {
        public PriceTable {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One price.
     *
     * @param conditions each by itself
     */
    public record Row(String label, String who, String unit, List<String> conditions, String price) {
        public Row {
            conditions = List.copyOf(conditions);
        }
    }

    List<PriceTable> of(Grid grid) {
        List<PriceTable> tables = new ArrayList<>();
        Map<List<SpaceId>, List<SpaceLine>> bySpaces = grid.lines().stream()
                .collect(Collectors.groupingBy(SpaceLine::spaces, LinkedHashMap::new, Collectors.toList()));
        bySpaces.forEach((spaces, lines) -> tables.add(new PriceTable(
                "spaces-" + tables.size(),
                spaces.stream().map(words::space).collect(Collectors.joining(" + ")),
                lines.stream().map(line -> row(line, grid)).toList())));
        add(tables, "supplements", supplements(grid));
        add(tables, "discounts", discounts(grid));
        add(tables, "products", products(grid));
        add(tables, "deposits", deposits(grid));
        return tables;
    }

    /** All amounts hold their VAT, or all lack it, where a line says nothing else. */
    String taxes(Grid grid) {
        return say.text(grid.taxIncluded() ? "tariff.taxes-included" : "tariff.taxes-excluded");
    }

    private Row row(SpaceLine line, Grid grid) {
        Long further = line.furtherCents();
        String price =
                further == null ? money(line.cents()) : say.text("tariff.further", money(line.cents()), money(further));
        List<String> conditions = new ArrayList<>(words.conditions(line.when(), grid));
        if (!line.includes().isEmpty()) {
            conditions.add(say.text(
                    "tariff.includes",
                    line.includes().stream().map(words::space).collect(Collectors.joining(", "))));
        }
        return new Row(line.label().in(locale()), words.who(line.when()), words.unit(line.unit()), conditions, price);
    }

    private List<Row> supplements(Grid grid) {
        return grid.supplements().stream()
                .map(one -> {
                    String per = one.per().name().toLowerCase(Locale.ROOT).replace('_', '-');
                    return row(
                            one.label().in(locale()),
                            say.text("tariff.per." + per),
                            one.when(),
                            grid,
                            money(one.cents()));
                })
                .toList();
    }

    private List<Row> discounts(Grid grid) {
        return grid.discounts().stream()
                .map(one -> row(
                        one.label().in(locale()),
                        "",
                        one.when(),
                        grid,
                        "− " + MoneyText.percent(one.percent(), locale())))
                .toList();
    }

    private List<Row> products(Grid grid) {
        Stream<Row> passes = grid.passes().stream()
                .map(one -> row(
                        one.label().in(locale()),
                        say.text("tariff.pass", one.units(), words.unit(one.unit())),
                        one.when(),
                        grid,
                        money(one.cents())));
        Stream<Row> subscriptions = grid.subscriptions().stream()
                .map(one -> row(
                        one.label().in(locale()),
                        say.text("tariff.per-month"),
                        one.when(),
                        grid,
                        money(one.centsPerMonth())));
        return Stream.concat(passes, subscriptions).toList();
    }

    private List<Row> deposits(Grid grid) {
        return grid.securityDeposits().stream()
                .map(one -> row(one.label().in(locale()), "", one.when(), grid, money(one.cents())))
                .toList();
    }

    private Row row(String label, String unit, When when, Grid grid, String price) {
        return new Row(label, words.who(when), unit, words.conditions(when, grid), price);
    }

    private void add(List<PriceTable> tables, String id, List<Row> rows) {
        if (!rows.isEmpty()) {
            tables.add(new PriceTable(id, say.text("tariff." + id), rows));
        }
    }

    private static String money(long cents) {
        return MoneyText.spoken(cents, locale());
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
