package org.marot.pass.write;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.hamcrest.CustomTypeSafeMatcher;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import org.marot.pass.events.PassSold;
import org.marot.pass.events.PassUnitsGivenBack;
import org.marot.pass.events.PassUnitsSpent;
import org.marot.pass.events.PassWithdrawn;
import org.marot.pricing.Price.GridVersion;
import org.marot.reservation.write.Reference;
import org.marot.reservation.write.Request;
import org.marot.shared.AccountId;
import org.marot.shared.Actor;
import org.marot.shared.CommandId;
import org.marot.shared.CustomerId;
import org.marot.shared.PassId;
import org.marot.shared.Period;
import org.marot.shared.Refused;
import org.marot.shared.ReservationId;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;
import org.marot.testing.TestTown;

class PassTest {
    private static final PassId ID = new PassId(new UUID(4, 4));
    private static final String AT = "2027-02-01T10:00:00Z";
    private static final Actor MEMBER = actor(1, Set.of());
    private static final Actor STRANGER = actor(2, Set.of());
    private static final Actor STAFF = actor(3, Set.of(TestTown.VENUE));
    private static final String BY = STAFF.account().toString();
    private static final ReservationId FIRST = new ReservationId(new UUID(7, 1));
    private static final ReservationId SECOND = new ReservationId(new UUID(7, 2));
    private static final PassSold TEN = sold("half-day", 10);
    private static final PassSold MONTH = sold("", 0);

    private final AggregateTestFixture<Pass> fixture = new AggregateTestFixture<>(Pass.class);

    @Test
    void staffSellIt() {
        fixture.givenNoPriorActivity().when(sell(STAFF)).expectEvents(TEN);
        fixture.givenNoPriorActivity().when(sell(MEMBER)).expectException(refusal("must-be-staff"));
    }

    @Test
    void aReservationTakesOfItAndGivesBackOnce() {
        PassUnitsSpent spent = spent(FIRST, 2, 8, "03-02T09:00", "03-02T17:00");
        fixture.given(TEN).when(spend(FIRST, 2, "03-02T09:00", "03-02T17:00")).expectEvents(spent);
        fixture.given(TEN, spent)
                .when(spend(FIRST, 2, "03-02T09:00", "03-02T17:00"))
                .expectNoEvents();
        fixture.given(TEN, spent).when(giveBack(FIRST)).expectEvents(givenBack(FIRST, 2, 10));
        fixture.given(TEN, spent, givenBack(FIRST, 2, 10)).when(giveBack(FIRST)).expectNoEvents();
        fixture.given(TEN).when(giveBack(FIRST)).expectNoEvents();
    }

    @Test
    void aMovedReservationTakesWhatItNeedsNow() {
        PassUnitsSpent before = spent(FIRST, 9, 1, "03-02T09:00", "03-05T17:00");
        fixture.given(TEN, before)
                .when(spend(FIRST, 10, "03-02T09:00", "03-06T17:00"))
                .expectEvents(givenBack(FIRST, 9, 10), spent(FIRST, 10, 0, "03-02T09:00", "03-06T17:00"));
        fixture.given(TEN, before)
                .when(spend(FIRST, 11, "03-02T09:00", "03-06T17:00"))
                .expectException(refusal("must-have-units-left"));
    }

    @Test
    void theLastUnitIsSpentAndNotOneMore() {
        PassUnitsSpent nine = spent(FIRST, 9, 1, "03-02T09:00", "03-05T17:00");
        fixture.given(TEN, nine)
                .when(spend(SECOND, 1, "03-08T09:00", "03-08T12:00"))
                .expectEvents(spent(SECOND, 1, 0, "03-08T09:00", "03-08T12:00"));
        fixture.given(TEN, nine)
                .when(spend(SECOND, 2, "03-08T09:00", "03-08T17:00"))
                .expectException(refusal("must-have-units-left"));
    }

    @Test
    void itHoldsFromItsFirstToItsLastDayForItsSpaces() {
        fixture.given(TEN).when(spend(FIRST, 1, "02-01T00:00", "02-01T10:00")).expectSuccessfulHandlerExecution();
        fixture.given(TEN)
                .when(spend(FIRST, 1, "01-31T23:00", "02-01T10:00"))
                .expectException(refusal("must-be-a-valid-pass"));
        fixture.given(TEN).when(spend(FIRST, 1, "12-31T09:00", "12-31T10:00")).expectSuccessfulHandlerExecution();
        fixture.given(TEN)
                .when(new SpendPassUnits(
                        ID,
                        FIRST,
                        MEMBER.customer(),
                        TestTown.DESKS,
                        new Period(
                                LocalDateTime.parse("2027-12-31T09:00").atZone(TestTown.PARIS),
                                LocalDateTime.parse("2028-01-01T00:30").atZone(TestTown.PARIS)),
                        1,
                        request(MEMBER)))
                .expectException(refusal("must-be-a-valid-pass"));
        fixture.given(TEN).when(spend(TestTown.ROOM, MEMBER)).expectException(refusal("must-be-for-this-space"));
        fixture.given(TEN).when(spend(TestTown.DESKS, STRANGER)).expectException(refusal("no-such-pass"));
    }

    @Test
    void aSubscriptionIsUsedByOneAtATime() {
        PassUnitsSpent morning = spent(FIRST, 0, 0, "03-02T09:00", "03-02T12:00");
        fixture.given(MONTH, morning)
                .when(spend(SECOND, 0, "03-02T11:30", "03-02T14:00"))
                .expectException(refusal("must-not-use-a-subscription-twice-at-once"));
        fixture.given(MONTH, morning)
                .when(spend(SECOND, 0, "03-02T12:00", "03-02T14:00"))
                .expectEvents(spent(SECOND, 0, 0, "03-02T12:00", "03-02T14:00"));
        fixture.given(MONTH, morning)
                .when(spend(FIRST, 0, "03-02T09:00", "03-02T18:00"))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void aSaleIsUndoneBeforeAnythingIsSpent() {
        PassUnitsSpent spent = spent(FIRST, 2, 8, "03-02T09:00", "03-02T17:00");
        PassWithdrawn withdrawn = new PassWithdrawn(ID.toString(), "test-venue", BY, AT);
        fixture.given(TEN).when(new WithdrawPass(ID, request(STAFF))).expectEvents(withdrawn);
        fixture.given(TEN, spent)
                .when(new WithdrawPass(ID, request(STAFF)))
                .expectException(refusal("must-be-an-untouched-pass"));
        fixture.given(TEN, withdrawn)
                .when(new WithdrawPass(ID, request(STAFF)))
                .expectException(refusal("must-be-an-untouched-pass"));
        fixture.given(TEN).when(new WithdrawPass(ID, request(MEMBER))).expectException(refusal("no-such-pass"));
        fixture.given(TEN, withdrawn)
                .when(spend(FIRST, 1, "03-02T09:00", "03-02T12:00"))
                .expectException(refusal("must-be-a-valid-pass"));
    }

    @Test
    void itsCustomerAndStaffSeeIt() {
        fixture.given(TEN).when(new InspectPass(ID, request(MEMBER))).expectNoEvents();
        fixture.given(TEN).when(new InspectPass(ID, request(STAFF))).expectNoEvents();
        fixture.given(TEN).when(new InspectPass(ID, request(STRANGER))).expectException(refusal("no-such-pass"));
    }

    private static SellPass sell(Actor by) {
        return new SellPass(
                ID,
                TestTown.VENUE,
                MEMBER.customer(),
                "ten-half-days",
                new GridVersion("2026-114", LocalDate.parse("2027-01-01")),
                List.of(TestTown.DESKS),
                "half-day",
                10,
                LocalDate.parse("2027-02-01"),
                LocalDate.parse("2027-12-31"),
                60_00,
                "standard",
                20_00,
                request(by));
    }

    private static PassSold sold(String unit, int units) {
        return new PassSold(
                ID.toString(),
                Reference.of(ID),
                "test-venue",
                MEMBER.customer().toString(),
                "ten-half-days",
                "2026-114",
                "2027-01-01",
                List.of("test-venue-desks"),
                unit,
                units,
                "2027-02-01",
                "2027-12-31",
                60_00,
                "standard",
                20_00,
                "EUR",
                BY,
                AT);
    }

    private static SpendPassUnits spend(ReservationId reservation, int units, String from, String to) {
        return new SpendPassUnits(
                ID, reservation, MEMBER.customer(), TestTown.DESKS, period(from, to), units, request(STAFF));
    }

    private static SpendPassUnits spend(SpaceId space, Actor who) {
        return new SpendPassUnits(
                ID, FIRST, who.customer(), space, period("03-02T09:00", "03-02T12:00"), 1, request(who));
    }

    private static GiveBackPassUnits giveBack(ReservationId reservation) {
        return new GiveBackPassUnits(ID, reservation, request(STAFF));
    }

    private static PassUnitsSpent spent(ReservationId reservation, int units, int left, String from, String to) {
        Period period = period(from, to);
        return new PassUnitsSpent(
                ID.toString(),
                "test-venue",
                reservation.toString(),
                units,
                left,
                period.from().toOffsetDateTime().toString(),
                period.to().toOffsetDateTime().toString(),
                BY,
                AT);
    }

    private static PassUnitsGivenBack givenBack(ReservationId reservation, int units, int left) {
        return new PassUnitsGivenBack(ID.toString(), "test-venue", reservation.toString(), units, left, BY, AT);
    }

    private static Period period(String from, String to) {
        return new Period(
                LocalDateTime.parse("2027-" + from).atZone(TestTown.PARIS),
                LocalDateTime.parse("2027-" + to).atZone(TestTown.PARIS));
    }

    private static Matcher<Throwable> refusal(String rule) {
        return new CustomTypeSafeMatcher<>(rule) {
            @Override
            protected boolean matchesSafely(Throwable failure) {
                return failure instanceof Refused refused
                        && refused.violations().get(0).rule().equals(rule);
            }
        };
    }

    private static Request request(Actor actor) {
        return new Request(new CommandId(UUID.randomUUID()), "asked", actor, Instant.parse(AT));
    }

    private static Actor actor(int who, Set<VenueId> staffOf) {
        return new Actor(new AccountId(new UUID(1, who)), new CustomerId(new UUID(2, who)), staffOf, false);
    }
}
