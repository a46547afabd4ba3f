package org.marot.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.marot.pricing.Asking.as;
import static org.marot.pricing.Conditionally.by;
import static org.marot.pricing.Conditionally.counted;
import static org.marot.pricing.Conditionally.customer;
import static org.marot.pricing.Conditionally.season;
import static org.marot.pricing.Conditionally.spaceCount;
import static org.marot.pricing.Conditionally.weekdays;
import static org.marot.pricing.Conditionally.without;

import org.junit.jupiter.api.Test;
import org.marot.pricing.grid.Supplement.Per;
import org.marot.shared.Refused;
import org.marot.shared.SpaceId;

/** Village halls as their councils voted them, to the cent. */
class FrenchHallsTest {
    /** Villefrancœur: the first rental of a resident's year costs less. */
    private final Tariff villefrancoeur = new VotedGrid()
            .counter("first", 1)
            .line("hall", "48-hours", 330_00)
            .line("hall", "24-hours", 255_00)
            .line("hall", "day", 180_00)
            .line("hall", "half-day", 90_00)
            .line("hall", "48-hours", 220_00, customer("resident"), counted("first"))
            .line("hall", "24-hours", 170_00, customer("resident"), counted("first"))
            .line("hall", "day", 120_00, customer("resident"), counted("first"))
            .line("hall", "half-day", 60_00, customer("resident"), counted("first"))
            .supplement(null, Per.METERED, 25, 0)
            .tariff();

    @Test
    void theFirstRentalOfTheYearCostsLess() {
        Price price = villefrancoeur.price(as("resident")
                .use("hall", "2027-03-06T10:00", "2027-03-07T02:00")
                .order());
        assertThat(price.gross()).isEqualTo(170_00);
        assertThat(price.spent()).containsExactly(new Price.SpentRight("first", 2027));
        assertThat(price.lines().get(0).because()).contains("category:resident", "counter:first:1/1", "unit:24-hours");
    }

    @Test
    void theSecondCostsWhatItCostsEverybody() {
        Price price = villefrancoeur.price(as("resident")
                .used("first", 2027, 1)
                .on("2027-03-06", "10:00-18:00", "hall")
                .order());
        assertThat(price.gross()).isEqualTo(180_00);
        assertThat(price.spent()).isEmpty();
    }

    @Test
    void inTheNextYearTheFirstIsTheFirstAgain() {
        Price price = villefrancoeur.price(as("resident")
                .used("first", 2027, 1)
                .on("2028-03-06", "08:00-12:00", "hall")
                .order());
        assertThat(price.gross()).isEqualTo(60_00);
        assertThat(price.spent()).containsExactly(new Price.SpentRight("first", 2028));
    }

    @Test
    void electricityIsReadAfterwards() {
        Price price = villefrancoeur.price(
                as("visitor").on("2027-03-06", "08:00-12:00", "hall").order());
        PriceLine metered = price.lines().get(1);
        assertThat(metered.quantity()).isZero();
        assertThat(metered.unit()).isEqualTo("metered");
        assertThat(metered.unitCents()).isEqualTo(25);
        assertThat(price.gross()).isEqualTo(90_00);
    }

    /** Église-Neuve-de-Vergt: two seasons, and a right at most twice a year. */
    private final Tariff egliseNeuve = new VotedGrid()
            .season("summer", "04-15", "10-15")
            .season("winter", "10-16", "04-14")
            .counter("general-interest", 2)
            .line("hall", "day", 130_00, customer("resident"), season("summer"))
            .line("hall", "day", 160_00, customer("resident"), season("winter"))
            .line("hall", "day", 280_00, customer("visitor"), season("summer"))
            .line("hall", "day", 340_00, customer("visitor"), season("winter"))
            .line("hall", "day", 0, customer("local-association"))
            .line("hall", "day", 190_00, customer("outside-association", "general-interest-body"), season("summer"))
            .line("hall", "day", 240_00, customer("outside-association", "general-interest-body"), season("winter"))
            .line(
                    "hall",
                    "day",
                    130_00,
                    customer("outside-association", "visitor"),
                    season("summer"),
                    without("kitchen", "meal"),
                    Conditionally.calendarDays(1, 1),
                    Conditionally.purpose("meeting"))
            .line("hall", "day", 0, customer("general-interest-body"), season("summer"), counted("general-interest"))
            .line(
                    "hall",
                    "day",
                    50_00,
                    customer("general-interest-body"),
                    season("winter"),
                    counted("general-interest"))
            .tariff();

    @Test
    void theSeasonIsThatOfTheDayOfUse() {
        assertThat(onDay("visitor", "2027-10-15")).isEqualTo(280_00);
        assertThat(onDay("visitor", "2027-10-16")).isEqualTo(340_00);
        assertThat(onDay("visitor", "2028-04-14")).isEqualTo(340_00);
        assertThat(onDay("visitor", "2028-04-15")).isEqualTo(280_00);
        assertThat(onDay("resident", "2027-12-31")).isEqualTo(160_00);
        assertThat(onDay("local-association", "2027-12-31")).isZero();
    }

    @Test
    void aGeneralInterestBodyHasTwoRentalsAYear() {
        assertThat(general(0, "2027-05-04")).isZero();
        assertThat(general(1, "2027-11-04")).isEqualTo(50_00);
        assertThat(general(2, "2027-05-04")).isEqualTo(190_00);
        assertThat(general(2, "2027-11-04")).isEqualTo(240_00);
    }

    private long onDay(String category, String day) {
        return egliseNeuve
                .price(as(category).on(day, "09:00-23:00", "hall").order())
                .gross();
    }

    private long general(int used, String day) {
        return egliseNeuve
                .price(as("general-interest-body")
                        .used("general-interest", 2027, used)
                        .on(day, "09:00-23:00", "hall")
                        .order())
                .gross();
    }

    /** Chaunay: rooms together, heating in season, a kitchen, two free rentals a year. */
    private final Tariff chaunay = new VotedGrid()
            .season("heating", "10-01", "04-30")
            .counter("free-weekday", 1)
            .counter("free-weekend", 1)
            .line("small", "day", 30_00, customer("local-association"))
            .line("small+large", "day", 70_00, customer("local-association"))
            .line("small+large", "weekend", 90_00, customer("local-association"))
            .line("small", "day", 0, 30_00L, customer("local-association"), counted("free-weekday"), weekdays())
            .line("small+large", "day", 0, 70_00L, customer("local-association"), counted("free-weekday"), weekdays())
            .line("small+large", "weekend", 0, 90_00L, customer("local-association"), counted("free-weekend"))
            .line("small+large", "day", 150_00, customer("resident"))
            .line("small+large", "weekend", 250_00, customer("resident"))
            .supplement(null, Per.UNIT, 20_00, 0, season("heating"), spaceCount(1, 1))
            .supplement(null, Per.UNIT, 50_00, 0, season("heating"), spaceCount(2, 2))
            .supplement("kitchen", Per.UNIT, 40_00, 0, by("day"), spaceCount(2, 2))
            .supplement("kitchen", Per.UNIT, 60_00, 0, by("weekend"), spaceCount(2, 2))
            .supplement("tableware", Per.PERSON, 1_50, 0, spaceCount(2, 2))
            .supplement("projector", Per.RENTAL, 30_00, 0, spaceCount(2, 2))
            .tariff();

    @Test
    void aWeekendWithKitchenAndEightyCovers() {
        Price price = chaunay.price(weekend("resident", 6)
                .order("kitchen", 1, "2027-11-06")
                .order("tableware", 80, "2027-11-06")
                .people(80)
                .order());
        assertThat(price.gross()).isEqualTo(480_00);
        assertThat(price.lines()).extracting(PriceLine::gross).containsExactly(250_00L, 50_00L, 60_00L, 120_00L);
        assertThat(price.lines())
                .extracting(PriceLine::kind)
                .containsExactly("space", "supplement", "supplement", "supplement");
        assertThat(price.lines().get(0).because()).contains("together:small+large", "unit:weekend");
        assertThat(price.lines().get(1).because()).containsExactly("season:heating");
    }

    @Test
    void theFreeRentalPaysItsHeating() {
        Price first = chaunay.price(weekend("local-association", 6).order());
        assertThat(first.gross()).isEqualTo(50_00);
        assertThat(first.spent()).containsExactly(new Price.SpentRight("free-weekend", 2027));
        Price second = chaunay.price(
                weekend("local-association", 6).used("free-weekend", 2027, 1).order());
        assertThat(second.gross()).isEqualTo(140_00);
    }

    @Test
    void aRoomThatIsNotLetAloneIsNamed() {
        assertThatThrownBy(() -> chaunay.price(
                        as("resident").on("2027-11-02", "09:00-17:00", "small").order()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.violations())
                                .singleElement()
                                .satisfies(violation -> {
                                    assertThat(violation.rule()).isEqualTo("must-have-a-price");
                                    assertThat(violation.space()).isEqualTo(new SpaceId("small"));
                                    assertThat(violation.args()).containsEntry("category", "resident");
                                }));
    }

    @Test
    void eachDayIsPricedByWhatIsUsedOnIt() {
        Price price = chaunay.price(weekend("local-association", 6)
                .used("free-weekday", 2027, 1)
                .used("free-weekend", 2027, 1)
                .on("2027-11-05", "09:00-17:00", "small")
                .order());
        assertThat(price.lines()).extracting(PriceLine::gross).containsExactly(30_00L, 90_00L, 20_00L, 50_00L);
    }

    private static Asking weekend(String category, int saturday) {
        String from = "2027-11-0" + saturday + "T08:00";
        String to = "2027-11-0" + (saturday + 1) + "T20:00";
        return as(category).use("small", from, to).use("large", from, to);
    }
}
