package org.marot.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marot.catalogue.ChargedPer;
import org.marot.catalogue.SpacePrices;
import org.marot.catalogue.Trade;
import org.marot.catalogue.VenueService;
import org.marot.pricing.Order.Use;
import org.marot.shared.Period;
import org.marot.shared.Refused;
import org.marot.shared.SpaceId;
import org.marot.shared.Violation;

class FlatTariffTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** Rochefort: the Colbert hall by halves and wholes of a day, and its kitchen, all taxes included. */
    private final PricedTown rochefort = new PricedTown()
            .with("colbert", new SpacePrices(null, 402_00L, 795_00L, 6, 20_00, true))
            .with("kitchen", new SpacePrices(null, null, 386_00L, 5, 20_00, true));

    @Test
    void colbertWithItsKitchenForADay() {
        Price price = price(rochefort, use("colbert", "2027-03-02T08:00", "2027-03-02T18:00"), day("kitchen", 2));
        assertThat(price.gross()).isEqualTo(1_181_00);
        assertThat(price.net()).isEqualTo(984_17);
        assertThat(price.vat()).isEqualTo(196_83);
    }

    @Test
    void colbertWithItsKitchenForTwoDays() {
        Price price = price(
                rochefort,
                use("colbert", "2027-03-02T08:00", "2027-03-02T18:00"),
                use("colbert", "2027-03-03T08:00", "2027-03-03T18:00"),
                day("kitchen", 2),
                day("kitchen", 3));
        assertThat(price.gross()).isEqualTo(2_362_00);
        assertThat(price.lines()).extracting(PriceLine::rule).containsExactly("space/colbert/day", "space/kitchen/day");
        assertThat(price.lines()).extracting(PriceLine::quantity).containsExactly(2L, 2L);
    }

    @Test
    void colbertForLessThanSixHours() {
        Price price = price(rochefort, use("colbert", "2027-03-02T14:00", "2027-03-02T19:30"));
        assertThat(price.gross()).isEqualTo(402_00);
        assertThat(price.net()).isEqualTo(335_00);
        assertThat(price.lines()).extracting(PriceLine::rule).containsExactly("space/colbert/half-day");
    }

    /** Cébazat: several rooms cost the sum of their prices, 30 % of which are paid at signature. */
    @Test
    void severalRoomsCostTheSumOfTheirPrices() {
        PricedTown cebazat = new PricedTown()
                .with("one", new SpacePrices(null, null, 333_33L, 5, 20_00, false))
                .with("two", new SpacePrices(null, null, 512_40L, 5, 20_00, false));
        Price price = price(cebazat, day("one", 2), day("two", 2));
        assertThat(price.net()).isEqualTo(845_73);
        assertThat(price.vat()).isEqualTo(169_15);
        assertThat(price.gross()).isEqualTo(1_014_88);
        assertThat(price.share(30)).isEqualTo(304_46);
    }

    /** Cébazat: each further technician 230 a day. */
    @Test
    void servicesCostTheirPriceAsOftenAsTheyAreOrdered() {
        PricedTown cebazat = new PricedTown()
                .with("room", new SpacePrices(null, null, 500_00L, 5, 20_00, false))
                .with(service("technician", ChargedPer.DAY, 230_00, 20_00))
                .with(service("coffee-break", ChargedPer.PERSON, 6_50, 10_00));
        LocalDate day = LocalDate.parse("2027-03-02");
        Price price = new FlatTariff(cebazat)
                .price(new Order(
                        PricedTown.VENUE,
                        List.of(day("room", 2), day("room", 3)),
                        List.of(
                                new Order.Service("technician", 1, day),
                                new Order.Service("coffee-break", 80, day),
                                new Order.Service("technician", 2, day.plusDays(1)))));
        assertThat(price.lines())
                .extracting(PriceLine::rule)
                .containsExactly("space/room/day", "service/technician/day", "service/coffee-break/person");
        assertThat(price.lines()).extracting(PriceLine::net).containsExactly(1_000_00L, 690_00L, 520_00L);
        assertThat(price.vatByRate())
                .containsExactly(new Price.Vat(10_00, 520_00, 52_00), new Price.Vat(20_00, 1_690_00, 338_00));
        assertThat(price.gross()).isEqualTo(2_600_00);
    }

    private static VenueService service(String code, ChargedPer per, long cents, int vat) {
        return new VenueService(code, code, null, Trade.TECHNICAL, per, cents, vat, null, Set.of(), false);
    }

    @ParameterizedTest(name = "{0} to {1}: {2} {3}")
    @CsvSource({
        "09:00, 10:00, 5000, hour 1",
        "09:00, 10:01, 10000, hour 2",
        "08:00, 12:00, 15000, half-day 1",
        "08:00, 13:30, 20000, half-day 1 + hour 1",
        "08:00, 16:00, 25000, day 1",
        "00:00, 23:59, 25000, day 1"
    })
    void theCheapestUnitsCoverTheDay(String from, String to, long cents, String units) {
        PricedTown town = new PricedTown().with("pool", new SpacePrices(50_00L, 150_00L, 250_00L, 5, 0, false));
        Price price = price(town, use("pool", "2027-03-02T" + from, "2027-03-02T" + to));
        assertThat(price.net()).isEqualTo(cents);
        assertThat(String.join(
                        " + ",
                        price.lines().stream()
                                .map(line -> line.unit() + " " + line.quantity())
                                .toList()))
                .isEqualTo(units);
    }

    @Test
    void twoStretchesOfOneDayAreCoveredTogether() {
        PricedTown town = new PricedTown().with("room", new SpacePrices(50_00L, null, 250_00L, 5, 0, false));
        Price price = price(
                town,
                use("room", "2027-03-02T08:00", "2027-03-02T12:00"),
                use("room", "2027-03-02T14:00", "2027-03-02T18:00"));
        assertThat(price.lines()).extracting(PriceLine::rule).containsExactly("space/room/day");
    }

    @Test
    void aDayIsADayOfTheCalendarWhenClocksChange() {
        PricedTown town = new PricedTown().with("room", new SpacePrices(1_00L, null, null, 5, 0, false));
        assertThat(price(town, use("room", "2027-03-28T00:00", "2027-03-29T00:00"))
                        .net())
                .isEqualTo(23_00);
        assertThat(price(town, use("room", "2027-10-31T00:00", "2027-11-01T00:00"))
                        .net())
                .isEqualTo(25_00);
    }

    @Test
    void vatIsRoundedOncePerRate() {
        PricedTown town = new PricedTown()
                .with("a", new SpacePrices(null, null, 3L, 5, 20_00, false))
                .with("b", new SpacePrices(null, null, 3L, 5, 20_00, false))
                .with("c", new SpacePrices(null, null, 10_00L, 5, 5_50, false));
        Price price = price(town, day("a", 2), day("b", 2), day("c", 2));
        assertThat(price.vatByRate()).containsExactly(new Price.Vat(5_50, 10_00, 55), new Price.Vat(20_00, 6, 1));
    }

    @Test
    void everythingWithoutAPriceIsNamed() {
        PricedTown town = new PricedTown().with("a", null).with("b", null);
        assertThatThrownBy(() -> price(town, day("a", 2), day("a", 3), day("b", 2)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.violations())
                                .extracting(Violation::rule, Violation::space)
                                .containsExactly(
                                        tuple("must-have-a-price", new SpaceId("a")),
                                        tuple("must-have-a-price", new SpaceId("b"))));
    }

    /** Whatever is ordered: lines add up to the whole, and the VAT of a rate is that of its sum, to half a cent. */
    @Test
    void linesAddUp() {
        Random random = new Random(4);
        for (int round = 0; round < 2_000; round++) {
            PricedTown town = new PricedTown();
            int spaces = 1 + random.nextInt(5);
            Stream.Builder<Use> uses = Stream.builder();
            for (int space = 0; space < spaces; space++) {
                boolean included = random.nextBoolean();
                int vat = List.of(0, 5_50, 10_00, 20_00).get(random.nextInt(4));
                town.with("s" + space, new SpacePrices(null, null, random.nextLong(1_000_00), 5, vat, included));
                uses.add(day("s" + space, 1 + random.nextInt(3)));
            }
            Price price = price(town, uses.build().toArray(Use[]::new));
            for (int rate : List.of(0, 5_50, 10_00, 20_00)) {
                double exact = 0;
                long told = 0;
                for (PriceLine line : price.lines()) {
                    if (line.vatRate() == rate) {
                        double asked = line.quantity() * (double) line.unitCents();
                        exact += line.taxIncluded() ? asked - asked * 10_000 / (10_000 + rate) : asked * rate / 10_000;
                        told += line.vat();
                        assertThat(line.taxIncluded() ? line.gross() : line.net())
                                .isEqualTo(Math.round(asked));
                    }
                }
                // two sums are rounded: of prices with their tax, and of those without
                assertThat(Math.abs(told - exact)).isLessThanOrEqualTo(1.000001);
            }
            assertThat(price.gross())
                    .isEqualTo(price.vatByRate().stream()
                            .mapToLong(vat -> vat.net() + vat.vat())
                            .sum());
        }
    }

    private static Price price(PricedTown town, Use... uses) {
        return new FlatTariff(town).price(new Order(PricedTown.VENUE, List.of(uses), List.of()));
    }

    private static Use day(String space, int day) {
        return use(space, "2027-03-0" + day + "T08:00", "2027-03-0" + day + "T18:00");
    }

    private static Use use(String space, String from, String to) {
        return new Use(
                new SpaceId(space),
                new Period(
                        LocalDateTime.parse(from).atZone(PARIS),
                        LocalDateTime.parse(to).atZone(PARIS)));
    }
}
