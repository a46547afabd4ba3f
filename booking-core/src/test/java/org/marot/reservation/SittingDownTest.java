package org.marot.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.marot.reservation.write.BookSpace;
import org.marot.reservation.write.CheckIn;
import org.marot.reservation.write.NameUnit;
import org.marot.reservation.write.PinUnit;
import org.marot.reservation.write.Receipt;
import org.marot.reservation.write.Request;
import org.marot.reservation.write.ReservationStatus;
import org.marot.reservation.write.UnpinUnit;
import org.marot.reservation.write.Wish;
import org.marot.shared.CommandId;
import org.marot.shared.Period;
import org.marot.shared.Refused;
import org.marot.shared.ReservationId;
import org.marot.shared.SpaceId;
import org.marot.shared.Violation;
import org.marot.testing.TestTown;

/** Who says at a desk that they are there sits at that desk, if it can be. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SittingDownTest {
    private static final Instant NINE = at("09:00");

    private final WriteSide node = new WriteSide();

    @AfterAll
    void stop() {
        node.close();
    }

    @BeforeEach
    void forgetAll() {
        node.jdbc().execute("truncate event, outbox, claim, desks_named restart identity");
    }

    @Test
    void whoeverIsPlannedThereIsPlannedElsewhere() {
        Receipt planned = book(TestTown.DESKS, false);
        Receipt coming = book(TestTown.DESKS, false);

        Receipt seated = sit(coming, planned.unit());

        assertThat(seated.unit()).isEqualTo(planned.unit());
        assertThat(seated.unitNamed()).isTrue();
        assertThat(seated.status()).isEqualTo(ReservationStatus.CHECKED_IN);
        assertThat(unitOf(planned)).isNotEqualTo(planned.unit());
        assertClaimsAreWhatTheEventsSay();
    }

    @Test
    void aDeskThatIsPromisedOrIsNoneIsRefusedAndNobodyIsThere() {
        Receipt other = book(TestTown.DESKS, false);
        node.reservations().send(new PinUnit(other.reservation(), 2, before()));
        Receipt coming = book(TestTown.DESKS, false);

        assertRefused(() -> sit(coming, 2), "taken");
        assertRefused(() -> sit(coming, TestTown.DESK_COUNT + 1), "must-be-a-desk");
        assertThat(node.count("event where payload_type like '%CheckedIn'")).isZero();
        assertThat(sit(coming, 1).unit()).isEqualTo(1);
        assertClaimsAreWhatTheEventsSay();
    }

    @Test
    void whoKnowsTheirDeskSitsThereOrAtAnotherWhereCustomersChoose() {
        Receipt coming = book(TestTown.DESKS, false);
        node.reservations().send(new PinUnit(coming.reservation(), 3, before()));
        int before = node.count("event");
        assertThat(sit(coming, 3).unit()).isEqualTo(3);
        assertThat(node.count("event")).isEqualTo(before + 1);

        Receipt another = book(TestTown.DESKS, false);
        node.reservations().send(new PinUnit(another.reservation(), 2, before()));
        assertThat(sit(another, 1).unit()).isEqualTo(1);
        assertClaimsAreWhatTheEventsSay();
    }

    @Test
    void accessibleDesksAreForThoseWhoNeedThem() {
        Receipt needing = book(TestTown.QUIET_DESKS, true);
        Receipt other = book(TestTown.QUIET_DESKS, false);

        assertRefused(() -> sit(needing, 1), "must-stay-accessible");
        Receipt seated = sit(needing, 4);
        assertThat(seated.unit()).isEqualTo(4);
        assertThat(sit(other, 2).unit()).isEqualTo(2);
        assertClaimsAreWhatTheEventsSay();
    }

    @Test
    void takenOnTheSpotIsBothOrNeitherAndOnce() {
        OnTheSpot onTheSpot = node.bean(OnTheSpot.class);
        Receipt other = book(TestTown.DESKS, false);
        node.reservations().send(new PinUnit(other.reservation(), 2, before()));

        BookSpace refused = booking(TestTown.DESKS, false);
        assertRefused(() -> onTheSpot.take(refused, new CheckIn(refused.reservation(), false, 2, request())), "taken");
        assertThat(node.count("claim where holder = '" + refused.reservation() + "'"))
                .isZero();

        BookSpace book = booking(TestTown.DESKS, false);
        CheckIn checkIn = new CheckIn(book.reservation(), false, 1, request());
        Receipt first = onTheSpot.take(book, checkIn);
        Receipt again = onTheSpot.take(book, checkIn);
        assertThat(first.unit()).isEqualTo(1);
        assertThat(first.status()).isEqualTo(ReservationStatus.CHECKED_IN);
        assertThat(again.repeated()).isTrue();
        assertThat(again.position()).isEqualTo(first.position());
        assertClaimsAreWhatTheEventsSay();
    }

    @Test
    void aChosenDeskIsGivenBackAndOthersMayBePlannedThere() {
        Receipt choosing = book(TestTown.DESKS, false);
        node.reservations().send(new PinUnit(choosing.reservation(), 2, before()));

        Receipt back = node.reservations().send(new UnpinUnit(choosing.reservation(), before()));

        assertThat(back.unitNamed()).isFalse();
        assertThat(node.count("claim where fixed")).isZero();
        Receipt other = book(TestTown.DESKS, false);
        node.reservations().send(new PinUnit(other.reservation(), 2, before()));
        assertThat(unitOf(choosing)).isNotEqualTo(2);
        assertRefused(
                () -> node.reservations().send(new UnpinUnit(choosing.reservation(), before())), "must-have-chosen");
        assertClaimsAreWhatTheEventsSay();
    }

    @Test
    void whatSomebodyNeedsOrWasNamedOrSitsAtIsNotGivenBack() {
        Receipt needing = book(TestTown.QUIET_DESKS, true);
        Receipt sitting = book(TestTown.DESKS, false);
        node.reservations().send(new PinUnit(sitting.reservation(), 2, before()));
        node.reservations().send(new CheckIn(sitting.reservation(), false, request(NINE.minusSeconds(300))));
        Receipt named = book(TestTown.DESKS, false);
        node.reservations().send(new NameUnit(named.reservation(), before()));

        for (Receipt one : List.of(needing, sitting, named)) {
            assertRefused(
                    () -> node.reservations().send(new UnpinUnit(one.reservation(), request(NINE.minusSeconds(60)))),
                    "must-have-chosen");
        }
        assertThat(node.count("claim where fixed")).isEqualTo(3);
    }

    private Receipt sit(Receipt coming, int unit) {
        return node.reservations().send(new CheckIn(coming.reservation(), false, unit, request()));
    }

    private Receipt book(SpaceId space, boolean accessible) {
        return node.reservations().send(booking(space, accessible));
    }

    private static BookSpace booking(SpaceId space, boolean accessible) {
        Period period = new Period(time("09:00"), time("12:00"));
        Wish wish = new Wish(space, period, WriteSide.member().customer(), "visitor", 1, null, accessible);
        return new BookSpace(new ReservationId(UUID.randomUUID()), wish, request());
    }

    private int unitOf(Receipt receipt) {
        List<Integer> units = node.jdbc()
                .queryForList(
                        "select unit from claim where holder = ?",
                        Integer.class,
                        receipt.reservation().value());
        return units.get(0);
    }

    private static void assertRefused(ThrowingCallable command, String rule) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.violations())
                                .extracting(Violation::rule)
                                .contains(rule));
    }

    private void assertClaimsAreWhatTheEventsSay() {
        assertThat(node.claims()).isEqualTo(node.claimsFromEvents());
    }

    private static Instant at(String time) {
        return time(time).toInstant();
    }

    private static ZonedDateTime time(String time) {
        return LocalDateTime.parse("2027-03-02T" + time).atZone(TestTown.PARIS);
    }

    private static Request request() {
        return request(NINE);
    }

    private static Request before() {
        return request(NINE.minusSeconds(3600));
    }

    private static Request request(Instant at) {
        return new Request(new CommandId(UUID.randomUUID()), "asked", WriteSide.member(), at);
    }
}
