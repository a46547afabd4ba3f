package org.marot.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.marot.pricing.Asking.as;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marot.pricing.grid.Unit;
import org.marot.shared.Refused;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;

/** Rochefort's congress centre and a coworking space, from {@code examples/tariffs}. */
class ExamplePalaceTest {
    private final VotedTown rochefort = VotedTown.of("rochefort");
    private final VotedTown coworking = VotedTown.of("coworking");

    @Test
    void colbertWithItsKitchen() {
        Asking day = as("company")
                .people(180)
                .on("2027-03-02", "08:00-18:00", "rochefort-colbert")
                .order("kitchen", 1, "2027-03-02");
        Price price = rochefort.price(day);
        assertThat(price.gross()).isEqualTo(1_181_00);
        assertThat(price.net()).isEqualTo(984_17);
        assertThat(price.vat()).isEqualTo(196_83);
        Asking two = day.on("2027-03-03", "08:00-18:00", "rochefort-colbert").order("kitchen", 1, "2027-03-03");
        assertThat(rochefort.gross(two)).isEqualTo(2_362_00);
    }

    @Test
    void colbertHoldsLaFayette() {
        Asking both = as("company").on("2027-03-02", "08:00-18:00", "rochefort-colbert", "rochefort-la-fayette");
        assertThat(rochefort.gross(both)).isEqualTo(795_00);
        assertThat(rochefort.price(both).lines()).extracting(PriceLine::subject).containsExactly("rochefort-colbert");
    }

    @ParameterizedTest(name = "{0} for {1} people until {2}: {3}")
    @CsvSource({
        "company, 150, 14:00, 65950",
        "company, 151, 14:00, 78800",
        "company, 150, 14:01, 105250",
        "resident, 10, 23:00, 45750",
        "local-association, 10, 23:00, 44550",
    })
    void thresholdsOnBothSides(String category, int people, String to, long cents) {
        assertThat(rochefort.gross(as(category)
                        .people(people)
                        .on("2027-03-02", "08:00-" + to, "rochefort-colbert")
                        .order("kitchen", 1, "2027-03-02")))
                .isEqualTo(cents);
    }

    @Test
    void aSeniorClubHasOneDayAYear() {
        Asking club = as("senior-club").on("2027-03-02", "08:00-18:00", "rochefort-colbert");
        assertThat(rochefort.gross(club)).isZero();
        assertThat(rochefort.gross(club.used("senior-day", 2027, 1))).isEqualTo(188_00);
    }

    @Test
    void aGridSaysNothingBeforeItsDate() {
        assertThatThrownBy(() -> rochefort.price(as("company").on("2022-12-31", "08:00-18:00", "rochefort-colbert")))
                .isInstanceOf(Refused.class);
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "2027-03-02T09:00, 2027-03-02T12:00, 1500, hour",
        "2027-03-02T09:00, 2027-03-02T12:30, 1600, half-day",
        "2027-03-02T08:00, 2027-03-02T15:00, 1700, day",
        "2027-03-02T08:00, 2027-03-04T15:00, 4000, week",
        "2027-03-02T08:00, 2027-03-20T15:00, 5000, month",
        "2027-03-02T09:00, 2027-03-03T01:00, 2200, day+hour"
    })
    void theCheapestUnitsHoldTheTime(String from, String to, long cents, String units) {
        Price price = coworking.price(as("visitor").use("coworking-desks", from, to));
        assertThat(price.gross()).isEqualTo(cents);
        assertThat(String.join("+", price.lines().stream().map(PriceLine::unit).toList()))
                .isEqualTo(units);
    }

    @Test
    void theLineSaysWhatOtherUnitsWouldHaveCost() {
        Price price = coworking.price(as("visitor").on("2027-03-02", "08:00-15:00", "coworking-desks"));
        assertThat(price.lines().get(0).because()).contains("unit:day", "cheapest:hour:3500", "cheapest:half-day:3200");
    }

    @Test
    void twoDesksAtOnceAreTwo() {
        assertThat(coworking.gross(as("visitor").on("2027-03-02", "09:00-12:00", "coworking-desks", "coworking-desks")))
                .isEqualTo(30_00);
    }

    @Test
    void aPassPaysWithItsHalfDays() {
        Price price = coworking.price(
                as("visitor").on("2027-03-02", "09:00-15:00", "coworking-desks").pass(tenHalfDays(7)));
        assertThat(price.gross()).isZero();
        assertThat(price.passUnits()).isEqualTo(2);
        assertThat(price.lines()).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo("pass");
            assertThat(line.unit()).isEqualTo("half-day");
            assertThat(line.quantity()).isEqualTo(2);
            assertThat(line.because()).containsExactly("pass:5");
        });
    }

    @Test
    void aPassWithTooFewUnitsSaysHowManyAreWanted() {
        assertThatThrownBy(() -> coworking.price(as("visitor")
                        .on("2027-03-02", "09:00-15:00", "coworking-desks")
                        .pass(tenHalfDays(1))))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.violations())
                                .singleElement()
                                .satisfies(few -> {
                                    assertThat(few.rule()).isEqualTo("must-have-units-left");
                                    assertThat(few.args())
                                            .containsEntry("wanted", "2")
                                            .containsEntry("left", "1");
                                }));
    }

    @Test
    void whatAPassIsNotForIsPaidInMoney() {
        Price price = coworking.price(as("visitor")
                .on("2027-03-02", "09:00-12:00", "coworking-desks", "coworking-office")
                .pass(tenHalfDays(1)));
        assertThat(price.passUnits()).isEqualTo(1);
        assertThat(price.gross()).isEqualTo(36_00);
    }

    @Test
    void aSubscriptionPaysItAll() {
        Price price = coworking.price(as("visitor")
                .on("2027-03-02", "08:00-22:00", "coworking-desks")
                .pass(new Order.PassOffer("p", "monthly", List.of(new SpaceId("coworking-desks")), null, 0)));
        assertThat(price.gross()).isZero();
        assertThat(price.passUnits()).isZero();
        assertThat(price.lines()).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo("pass");
            assertThat(line.unit()).isEqualTo("subscription");
        });
    }

    private Order.PassOffer tenHalfDays(int left) {
        Unit halfDay = coworking
                .tariff()
                .grid(new VenueId("coworking"), LocalDate.of(2027, 3, 2))
                .orElseThrow()
                .units()
                .get("half-day");
        return new Order.PassOffer("p", "ten-half-days", List.of(new SpaceId("coworking-desks")), halfDay, left);
    }
}
