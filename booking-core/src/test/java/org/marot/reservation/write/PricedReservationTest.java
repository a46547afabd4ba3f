package org.marot.reservation.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marot.reservation.write.ReservationFixture.HOLD_TIME;
import static org.marot.reservation.write.ReservationFixture.ID;
import static org.marot.reservation.write.ReservationFixture.MEMBER;
import static org.marot.reservation.write.ReservationFixture.MORNING;
import static org.marot.reservation.write.ReservationFixture.NOW;
import static org.marot.reservation.write.ReservationFixture.STAFF;
import static org.marot.reservation.write.ReservationFixture.period;
import static org.marot.reservation.write.ReservationFixture.receipt;
import static org.marot.reservation.write.ReservationFixture.refusal;
import static org.marot.reservation.write.ReservationFixture.request;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.axonframework.messaging.Message;
import org.axonframework.test.matchers.Matchers;
import org.hamcrest.CustomTypeSafeMatcher;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.marot.pricing.HourlyTariff;
import org.marot.pricing.Order;
import org.marot.reservation.events.ReservationCancelled;
import org.marot.reservation.events.ReservationCharged;
import org.marot.reservation.events.ReservationConfirmed;
import org.marot.reservation.events.ReservationMoved;
import org.marot.reservation.events.ReservationPriced;
import org.marot.reservation.events.SpaceBooked;
import org.marot.reservation.events.SpaceHeld;
import org.marot.shared.Actor;
import org.marot.shared.Period;
import org.marot.testing.TestTown;

/** Where a grid is in force, what is confirmed has a price, fixed with the grid's version. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PricedReservationTest {
    private static final Period DAY = period("2027-03-02T08:00", "2027-03-02T18:00");
    private static final Period BEFORE_THE_GRID = period("2027-02-26T09:00", "2027-02-26T12:30");
    private static final HourlyTariff GRID = new HourlyTariff(LocalDate.parse("2027-03-01"), Map.of("visitor", 1_000L));

    private final ReservationFixture reservations = new ReservationFixture();

    @BeforeAll
    void vote() {
        reservations.tariff = GRID;
    }

    @AfterAll
    void closeDatabase() {
        reservations.close();
    }

    @Test
    void givenAGrid_whenBooked_thenThePriceIsFixedWithItsVersion() {
        reservations.run(fixture -> fixture.givenNoPriorActivity()
                .when(book())
                .expectEventsMatching(events(
                        List.of(SpaceBooked.class, ReservationPriced.class),
                        all -> assertThat(priced(all)).satisfies(priced -> {
                            assertThat(priced.gross()).isEqualTo(3_000);
                            assertThat(priced.decision()).isEqualTo("2026-114");
                            assertThat(priced.inForce()).isEqualTo("2027-03-01");
                            assertThat(priced.category()).isEqualTo("visitor");
                        })))
                .expectResultMessagePayloadMatching(receipt(one -> {
                    AgreedPrice price = one.price();
                    return price != null && price.gross() == 3_000 && one.before() == -1 && one.sequence() == 1;
                })));
    }

    @Test
    void givenNoGridThatDay_whenBooked_thenThereIsNoPrice() {
        reservations.run(fixture -> fixture.givenNoPriorActivity()
                .when(new BookSpace(
                        ID, ReservationFixture.wish(TestTown.ROOM, BEFORE_THE_GRID), request(1, MEMBER, NOW)))
                .expectEventsMatching(events(List.of(SpaceBooked.class), all -> {}))
                .expectResultMessagePayloadMatching(receipt(one -> one.price() == null)));
    }

    @Test
    void givenACategoryWithoutALine_whenBookedOrHeld_thenRefused() {
        Wish wish = new Wish(TestTown.ROOM, MORNING, MEMBER.customer(), "company", 1, null);
        reservations.run(fixture -> fixture.givenNoPriorActivity()
                .when(new BookSpace(ID, wish, request(1, MEMBER, NOW)))
                .expectException(refusal("must-have-a-price")));
        reservations.run(fixture -> fixture.givenNoPriorActivity()
                .when(new HoldSpace(ID, wish, HOLD_TIME, request(1, MEMBER, NOW)))
                .expectException(refusal("must-have-a-price")));
    }

    @Test
    void givenAHold_whenConfirmed_thenItIsPricedThen() {
        HoldSpace hold =
                new HoldSpace(ID, ReservationFixture.wish(TestTown.ROOM, MORNING), HOLD_TIME, request(1, MEMBER, NOW));
        reservations.run(fixture -> fixture.givenNoPriorActivity()
                .when(hold)
                .expectEventsMatching(events(List.of(SpaceHeld.class), all -> {})));
        reservations.run(fixture -> fixture.givenCommands(hold)
                .when(new ConfirmReservation(ID, request(2, MEMBER, NOW)))
                .expectEventsMatching(events(
                        List.of(ReservationConfirmed.class, ReservationPriced.class),
                        all -> assertThat(priced(all).gross()).isEqualTo(3_000))));
    }

    @Test
    void givenAnotherPriceThanWasShown_whenBooked_thenRefused() {
        Wish wish = ReservationFixture.wish(TestTown.ROOM, MORNING);
        reservations.run(fixture -> fixture.givenNoPriorActivity()
                .when(new BookSpace(ID, wish, request(1, MEMBER, NOW).knowing(2_999L)))
                .expectException(refusal("price-changed")));
        reservations.run(fixture -> fixture.givenNoPriorActivity()
                .when(new BookSpace(ID, wish, request(1, MEMBER, NOW).knowing(3_000L)))
                .expectEventsMatching(events(List.of(SpaceBooked.class, ReservationPriced.class), all -> {})));
    }

    @Test
    void givenAPrice_whenMoved_thenItIsPricedAnewUnlessNothingChanges() {
        reservations.run(fixture -> fixture.givenCommands(book())
                .when(move(DAY, false))
                .expectEventsMatching(events(
                        List.of(ReservationMoved.class, ReservationPriced.class),
                        all -> assertThat(priced(all).gross()).isEqualTo(10_000))));
        reservations.run(fixture -> fixture.givenCommands(book())
                .when(move(period("2027-03-02T13:00", "2027-03-02T16:30"), false))
                .expectEventsMatching(events(List.of(ReservationMoved.class), all -> {})));
    }

    @Test
    void givenAPrice_whenTheVenueMoves_thenItStays() {
        reservations.run(fixture -> fixture.givenCommands(book())
                .when(move(DAY, true))
                .expectEventsMatching(events(List.of(ReservationMoved.class), all -> {}))
                .expectResultMessagePayloadMatching(receipt(one -> {
                    AgreedPrice price = one.price();
                    return price != null && price.gross() == 3_000;
                })));
    }

    @Test
    void givenAPrice_whenMovedToBeforeTheGrid_thenItCostsNothingAnyMore() {
        reservations.run(fixture -> fixture.givenCommands(book())
                .when(move(BEFORE_THE_GRID, false))
                .expectEventsMatching(events(
                        List.of(ReservationMoved.class, ReservationPriced.class),
                        all -> assertThat(priced(all).lines()).isEmpty()))
                .expectResultMessagePayloadMatching(receipt(one -> one.price() == null)));
    }

    @Test
    void givenAPrice_whenCancelled_thenTheLadderSaysWhatIsOwed() {
        owed(Instant.parse("2027-02-19T22:59:59Z"), MEMBER, 0, 11);
        owed(Instant.parse("2027-02-19T23:00:00Z"), MEMBER, 1_500, 10);
        owed(Instant.parse("2027-02-28T10:00:00Z"), MEMBER, 1_500, 2);
        owed(Instant.parse("2027-03-01T10:00:00Z"), MEMBER, 3_000, 1);
        owed(Instant.parse("2027-03-01T10:00:00Z"), STAFF, 0, 1);
    }

    @Test
    void givenTheFirstOfAYearForNothing_whenItIsGivenUp_thenTheNextIsTheFirstAgain() {
        ReservationFixture others = new ReservationFixture();
        others.tariff = new HourlyTariff(GRID.inForce(), GRID.cents(), true);
        others.run(fixture -> fixture.givenCommands(book())
                .when(move(DAY, false))
                .expectEventsMatching(events(
                        List.of(ReservationMoved.class, ReservationPriced.class),
                        all -> assertThat(priced(all).gross()).isZero())));
        assertThat(others.rights.used(MEMBER.customer(), TestTown.VENUE, 2027, null))
                .containsExactly(new Order.UsedRight(HourlyTariff.FIRST, 2027, 1));
        assertThat(others.rights.used(MEMBER.customer(), TestTown.VENUE, 2027, ID))
                .isEmpty();
        others.run(fixture -> fixture.givenCommands(book())
                .when(new CancelReservation(ID, request(3, MEMBER, NOW)))
                .expectEventsMatching(
                        events(List.of(ReservationCharged.class, ReservationCancelled.class), all -> {})));
        assertThat(others.rights.used(MEMBER.customer(), TestTown.VENUE, 2027, null))
                .isEmpty();
        others.close();
    }

    private void owed(Instant at, Actor by, long cents, long days) {
        CancelReservation cancel = new CancelReservation(ID, request(3, by, at));
        reservations.run(fixture -> fixture.givenCommands(book())
                .when(cancel)
                .expectEventsMatching(events(
                        List.of(ReservationCharged.class, ReservationCancelled.class),
                        all -> assertThat((ReservationCharged) all.get(0)).satisfies(charged -> {
                            assertThat(charged.owed()).isEqualTo(cents);
                            assertThat(charged.days()).isEqualTo(days);
                            assertThat(charged.gross()).isEqualTo(3_000);
                        })))
                .expectResultMessagePayloadMatching(receipt(one -> {
                    Long owed = one.owed();
                    return owed != null && owed == cents && one.before() == 1 && one.sequence() == 3;
                })));
    }

    private static BookSpace book() {
        return new BookSpace(ID, ReservationFixture.wish(TestTown.ROOM, MORNING), request(1, MEMBER, NOW));
    }

    private static MoveReservation move(Period to, boolean keepsPrice) {
        return new MoveReservation(ID, null, to, request(5, MEMBER, NOW.plus(Duration.ofMinutes(1))), keepsPrice);
    }

    private static ReservationPriced priced(List<Object> events) {
        return (ReservationPriced) events.get(events.size() - 1);
    }

    private static org.hamcrest.Matcher<List<Message<?>>> events(List<Class<?>> types, Consumer<List<Object>> check) {
        return Matchers.payloadsMatching(new CustomTypeSafeMatcher<>(types.toString()) {
            @Override
            @SuppressWarnings("unchecked")
            protected boolean matchesSafely(List<?> events) {
                if (!events.stream().map(Object::getClass).toList().equals(types)) {
                    return false;
                }
                check.accept((List<Object>) events);
                return true;
            }
        });
    }
}
