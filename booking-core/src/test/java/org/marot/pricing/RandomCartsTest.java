package org.marot.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.marot.catalogue.Wording;
import org.marot.pricing.grid.Discount;
import org.marot.pricing.grid.Grid;
import org.marot.pricing.grid.SpaceLine;
import org.marot.pricing.grid.Supplement;
import org.marot.pricing.grid.Supplement.Per;
import org.marot.pricing.grid.When;

/** Whatever is ordered of whatever grid: the parts are the whole, and a price stays what it was. */
class RandomCartsTest {
    private static final int CARTS = 10_000;
    private static final List<String> CODES = List.of("standard", "reduced", "bare", "odd");
    private final Random random = new Random(7);

    @Test
    void partsAddUpAndPricesStay() {
        Grid grid = grid(LocalDate.parse("2027-01-01"));
        for (int cart = 0; cart < CARTS; cart++) {
            if (cart % 20 == 0) {
                grid = grid(LocalDate.parse("2027-01-01"));
            }
            Order order = order();
            Grid now = grid;
            Tariff tariff = new GridTariff((venue, day) -> Optional.of(now), new PricedTown());
            Price price = tariff.price(order);
            assertThat(tariff.price(order)).isEqualTo(price);
            Grid later = grid(LocalDate.parse("2027-06-01"));
            Tariff afterwards = new GridTariff(
                    (venue, day) -> Optional.of(day.isBefore(later.inForce()) ? now : later), new PricedTown());
            assertThat(afterwards.price(order)).isEqualTo(price);
            holdsTogether(price);
        }
    }

    private static void holdsTogether(Price price) {
        for (PriceLine line : price.lines()) {
            assertThat(line.taxIncluded() ? line.gross() : line.net()).isEqualTo(line.quantity() * line.unitCents());
        }
        assertThat(price.gross())
                .isEqualTo(price.vatByRate().stream()
                        .mapToLong(vat -> vat.net() + vat.vat())
                        .sum())
                .isNotNegative();
        Map<Integer, Long> vat = new HashMap<>();
        for (int rate :
                price.lines().stream().mapToInt(PriceLine::vatRate).distinct().toArray()) {
            vat.put(rate, vat(price, rate, true) + vat(price, rate, false));
        }
        price.vatByRate().forEach(told -> assertThat(vat.get(told.rate())).isEqualTo(told.vat()));
    }

    /** On the sum of the lines, half a cent rounded up. */
    private static long vat(Price price, int rate, boolean included) {
        BigDecimal sum = BigDecimal.ZERO;
        for (PriceLine line : price.lines()) {
            if (line.vatRate() == rate && line.taxIncluded() == included) {
                sum = sum.add(BigDecimal.valueOf(line.unitCents()).multiply(BigDecimal.valueOf(line.quantity())));
            }
        }
        BigDecimal part = BigDecimal.valueOf(rate)
                .divide(BigDecimal.valueOf(included ? 10_000 + rate : 10_000), 40, RoundingMode.HALF_UP);
        return sum.multiply(part)
                .setScale(20, RoundingMode.HALF_UP)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private Grid grid(LocalDate inForce) {
        VotedGrid grid = new VotedGrid();
        grid.inForce = inForce;
        grid.reference = "from " + inForce;
        grid.rates.put("reduced", VotedGrid.rate(5_50));
        grid.rates.put("odd", VotedGrid.rate(2_10));
        for (String space : List.of("a", "b", "c")) {
            for (String unit : List.of("hour", "half-day", "day")) {
                grid.lines.add(line(space, unit, grid.lines.size()));
            }
        }
        grid.lines.add(line("a+b", "day", grid.lines.size()));
        for (Per per : Per.values()) {
            grid.supplements.add(new Supplement(
                    "s-" + per,
                    new Wording("s", null),
                    random.nextBoolean() ? null : "service",
                    per,
                    When.ALWAYS,
                    random.nextInt(20_00),
                    random.nextInt(3),
                    code(),
                    random.nextBoolean()));
        }
        for (Discount.Target target : Discount.Target.values()) {
            grid.discounts.add(
                    new Discount("d-" + target, new Wording("d", null), When.ALWAYS, target, random.nextInt(60_00)));
        }
        return grid.grid();
    }

    private SpaceLine line(String spaces, String unit, int number) {
        return new SpaceLine(
                "line-" + number,
                new Wording("line", null),
                VotedGrid.spaces(spaces),
                List.of(),
                When.ALWAYS,
                unit,
                random.nextInt(100_00),
                random.nextInt(4) == 0 ? (Long) random.nextLong(100_00) : null,
                code(),
                random.nextBoolean());
    }

    private String code() {
        return CODES.get(random.nextInt(CODES.size()));
    }

    private Order order() {
        Asking asking = Asking.as("visitor").people(1 + random.nextInt(200));
        int uses = 1 + random.nextInt(4);
        for (int use = 0; use < uses; use++) {
            int from = random.nextInt(20);
            String day = "2027-03-0" + (1 + random.nextInt(9)) + "T";
            asking = asking.use(
                    List.of("a", "b", "c").get(random.nextInt(3)),
                    day + "%02d:00".formatted(from),
                    day + "%02d:30".formatted(from + random.nextInt(4)));
        }
        return random.nextBoolean()
                ? asking.order()
                : asking.order("service", 1 + random.nextInt(9), "2027-03-02").order();
    }
}
