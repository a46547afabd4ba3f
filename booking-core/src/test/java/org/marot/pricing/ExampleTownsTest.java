package org.marot.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marot.pricing.Asking.as;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.marot.pricing.AgreedTerms.Step;
import org.marot.pricing.Price.SpentRight;

/** The worked examples of the towns in {@code examples/tariffs}, to the cent. */
class ExampleTownsTest {
    private final VotedTown villefrancoeur = VotedTown.of("villefrancoeur");
    private final VotedTown egliseNeuve = VotedTown.of("eglise-neuve");
    private final VotedTown chaunay = VotedTown.of("chaunay");
    private final VotedTown cornillon = VotedTown.of("cornillon");
    private final VotedTown semaphore = VotedTown.of("semaphore");
    private final VotedTown sceaux = VotedTown.of("sceaux");

    @Test
    void villefrancoeurTheFirstRentalOfTheYear() {
        Asking first = as("resident").use("villefrancoeur-small-hall", "2027-03-06T10:00", "2027-03-07T02:00");
        Price price = villefrancoeur.price(first);
        assertThat(price.gross()).isEqualTo(170_00);
        assertThat(price.spent()).containsExactly(new SpentRight("first-rental", 2027));
        assertThat(price.grid()).isEqualTo(new Price.GridVersion("2026-41", VotedGrid.IN_FORCE));
        AgreedTerms terms = villefrancoeur.terms(first);
        assertThat(terms.atBooking()).isEqualTo(51_00);
        assertThat(terms.securityDeposit()).isEqualTo(500_00);
    }

    @Test
    void villefrancoeurTheSecondAndTheNextYear() {
        Asking resident = as("resident").used("first-rental", 2027, 1);
        Price second = villefrancoeur.price(resident.on("2027-05-01", "10:00-18:00", "villefrancoeur-small-hall"));
        assertThat(second.gross()).isEqualTo(180_00);
        assertThat(second.spent()).isEmpty();
        assertThat(villefrancoeur.gross(resident.on("2028-01-08", "08:00-12:00", "villefrancoeur-small-hall")))
                .isEqualTo(60_00);
    }

    @Test
    void villefrancoeurFortyEightHours() {
        Asking two = as("visitor").use("villefrancoeur-small-hall", "2027-03-06T09:00", "2027-03-08T08:00");
        assertThat(villefrancoeur.gross(two)).isEqualTo(330_00);
        assertThat(villefrancoeur.price(two).lines())
                .extracting(PriceLine::rule)
                .containsExactly("48-hours", "electricity");
    }

    @Test
    void egliseNeuveTheSeasonOfTheDayOfUse() {
        assertThat(egliseNeuve.gross(egliseNeuve("visitor", "2027-10-15"))).isEqualTo(280_00);
        assertThat(egliseNeuve.gross(egliseNeuve("visitor", "2027-10-16"))).isEqualTo(340_00);
        assertThat(egliseNeuve.gross(egliseNeuve("resident", "2028-04-14"))).isEqualTo(160_00);
        assertThat(egliseNeuve.gross(egliseNeuve("resident", "2028-04-15"))).isEqualTo(130_00);
        assertThat(egliseNeuve.gross(egliseNeuve("visitor", "2027-10-16").purpose("day-without-meal")))
                .isEqualTo(160_00);
        assertThat(egliseNeuve.gross(egliseNeuve("visitor", "2027-10-16")
                        .purpose("day-without-meal")
                        .order("kitchen", 1, "2027-10-16")))
                .isEqualTo(340_00);
        assertThat(egliseNeuve.terms(egliseNeuve("visitor", "2027-10-16")).securityDeposit())
                .isEqualTo(305_00);
    }

    @Test
    void egliseNeuveABodyOfGeneralInterestTwiceAYear() {
        for (int used = 0; used <= 2; used++) {
            Asking winter = egliseNeuve("general-interest-body", "2027-11-06").used("general-interest", 2027, used);
            assertThat(egliseNeuve.gross(winter)).isEqualTo(used < 2 ? 50_00 : 240_00);
            assertThat(egliseNeuve.price(winter).spent()).hasSize(used < 2 ? 1 : 0);
        }
    }

    private static Asking egliseNeuve(String category, String day) {
        return as(category).on(day, "09:00-23:00", "eglise-neuve-hall");
    }

    @Test
    void chaunayAWeekendWithKitchenAndEightyCovers() {
        Price price = chaunay.price(
                chaunay("resident").people(80).order("kitchen", 1, "2027-11-06").order("tableware", 80, "2027-11-06"));
        assertThat(price.gross()).isEqualTo(480_00);
        assertThat(price.lines()).extracting(PriceLine::gross).containsExactly(250_00L, 50_00L, 60_00L, 120_00L);
    }

    @Test
    void chaunayTheFreeWeekendPaysItsHeating() {
        assertThat(chaunay.gross(chaunay("local-association"))).isEqualTo(50_00);
        assertThat(chaunay.gross(chaunay("local-association").used("free-weekend", 2027, 1)))
                .isEqualTo(140_00);
        assertThat(chaunay.gross(chaunay("outside-association"))).isEqualTo(230_00);
        assertThat(chaunay.gross(chaunay("visitor"))).isEqualTo(350_00);
    }

    private static Asking chaunay(String category) {
        return as(category)
                .use("chaunay-small", "2027-11-06T08:00", "2027-11-07T20:00")
                .use("chaunay-large", "2027-11-06T08:00", "2027-11-07T20:00");
    }

    @Test
    void cornillonFurtherDaysAndWhatIsOwed() {
        Asking days = as("visitor").use("cornillon-hall", "2027-06-04T10:00", "2027-06-06T20:00");
        Price price = cornillon.price(days);
        assertThat(price.gross()).isEqualTo(1_020_00);
        assertThat(price.lines()).extracting(PriceLine::unitCents).containsExactly(660_00L, 180_00L);
        assertThat(price.lines()).extracting(PriceLine::quantity).containsExactly(1L, 2L);
        assertThat(cornillon.terms(days).atBooking()).isEqualTo(100_00);
        assertThat(cornillon.terms(days).securityDeposit()).isEqualTo(550_00);
        assertThat(cornillon.owed(days, 31)).isZero();
        assertThat(cornillon.owed(days, 12)).isEqualTo(100_00);
        assertThat(cornillon.owed(days, 9)).isEqualTo(150_00);
    }

    @Test
    void cornillonAnAssociationOwesNoMoreThanThePrice() {
        Asking rental = as("local-association").on("2027-06-04", "10:00-20:00", "cornillon-hall");
        assertThat(cornillon.gross(rental)).isZero();
        assertThat(cornillon.terms(rental).atBooking()).isZero();
        Asking third = rental.used("free-rentals", 2027, 2);
        assertThat(cornillon.gross(third)).isEqualTo(80_00);
        assertThat(cornillon.terms(third).atBooking()).isEqualTo(80_00);
        assertThat(cornillon.owed(third, 9)).isEqualTo(70_00);
    }

    @Test
    void semaphoreRoomsAddUp() {
        Asking rooms = as("company")
                .on("2027-06-04", "08:00-20:00", "semaphore-auditorium", "semaphore-foyer")
                .order("technician", 2, "2027-06-04");
        Price price = semaphore.price(rooms);
        assertThat(price.net()).isEqualTo(1_800_00 + 600_00 + 2 * 230_00);
        assertThat(price.vat()).isEqualTo(572_00);
        AgreedTerms terms = semaphore.terms(rooms);
        assertThat(terms.atBooking()).isEqualTo(1_029_60);
        assertThat(terms.balanceDays()).isEqualTo(15);
        assertThat(terms.securityDeposit()).isEqualTo(1_000_00);
        assertThat(terms.cancelling()).containsExactly(new Step(0, 1_029_60, false));
        Asking publicBody = as("public-body").on("2027-06-04", "08:00-20:00", "semaphore-auditorium");
        assertThat(semaphore.terms(publicBody).atBooking()).isZero();
        assertThat(semaphore.terms(publicBody).securityDeposit()).isZero();
        assertThat(semaphore
                        .price(as("works-council").on("2027-06-04", "08:00-20:00", "semaphore-auditorium"))
                        .net())
                .isEqualTo(1_200_00);
    }

    @Test
    void sceauxIsAskedForInTime() {
        Asking room = as("resident").on("2027-06-15", "09:00-12:00", "sceaux-room");
        assertThat(sceaux.gross(room)).isEqualTo(45_00);
        assertThat(sceaux.untimely(room, "2027-06-01")).isEmpty();
        assertThat(sceaux.untimely(room, "2027-06-02"))
                .hasValueSatisfying(late -> assertThat(late.args()).containsEntry("earliest", "2027-06-16"));
        assertThat(sceaux.untimely(room, "2026-12-15")).isEmpty();
        assertThat(sceaux.untimely(room, "2026-12-14"))
                .hasValueSatisfying(early -> assertThat(early.rule()).isEqualTo("must-be-within-horizon"));
        assertThat(sceaux.terms(room).cancelling()).isEqualTo(List.of(new Step(7, 0, false), new Step(0, 0, true)));
    }
}
