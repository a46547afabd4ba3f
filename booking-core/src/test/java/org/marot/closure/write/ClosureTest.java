package org.marot.closure.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.hamcrest.CustomTypeSafeMatcher;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.marot.closure.events.ReservationFate;
import org.marot.closure.events.SpaceClosed;
import org.marot.closure.events.SpaceReopened;
import org.marot.reservation.write.Request;
import org.marot.shared.AccountId;
import org.marot.shared.Actor;
import org.marot.shared.ClosureId;
import org.marot.shared.CommandId;
import org.marot.shared.CustomerId;
import org.marot.shared.Period;
import org.marot.shared.Refused;
import org.marot.shared.ReservationId;
import org.marot.shared.VenueId;
import org.marot.testing.TestTown;

class ClosureTest {
    private static final ClosureId ID = new ClosureId(new UUID(9, 9));
    private static final ReservationId HIT = new ReservationId(new UUID(7, 7));
    private static final Instant NOW = Instant.parse("2027-02-01T10:00:30Z");
    private static final Actor STAFF = actor(Set.of(TestTown.VENUE));
    private static final Actor MEMBER = actor(Set.of(new VenueId("another-venue")));
    private static final Closing CLOSING = new Closing(
            TestTown.VENUE,
            TestTown.ROOM,
            new TestTown().space(TestTown.ROOM).orElseThrow().cells(),
            1,
            period("2027-03-02T08:00", "2027-03-04T20:00"),
            ClosureKind.WORKS);

    private final AggregateTestFixture<Closure> fixture = new AggregateTestFixture<>(Closure.class);

    @Test
    void staffCloseASpaceAndSayWhatBecomesOfEachReservation() {
        fixture.givenNoPriorActivity()
                .when(close(STAFF, NOW))
                .expectEvents(closed("2027-03-02T08:00+01:00", "2027-03-04T20:00+01:00"));
    }

    @Test
    void nobodyElseCloses() {
        fixture.givenNoPriorActivity()
                .when(close(MEMBER, NOW))
                .expectNoEvents()
                .expectException(refusal("must-be-staff"));
    }

    @Test
    void whatIsOverCannotBeClosed() {
        fixture.givenNoPriorActivity()
                .when(close(STAFF, CLOSING.period().end()))
                .expectException(refusal("must-not-be-over"));
    }

    @Test
    void aClosureBeginsNoEarlierThanTheMinuteInWhichItIsAsked() {
        Period today = period("2027-02-01T08:00", "2027-02-01T20:00");
        Closing asked = new Closing(CLOSING.venue(), CLOSING.space(), CLOSING.cells(), 1, today, ClosureKind.FAULT);

        assertThat(asked.notBefore(NOW).period()).isEqualTo(period("2027-02-01T11:00", "2027-02-01T20:00"));
        assertThat(CLOSING.notBefore(NOW)).isEqualTo(CLOSING);
    }

    @Test
    void reopensFromNowOnOrAsIfItHadNeverBeenClosed() {
        given().when(reopen(STAFF, Instant.parse("2027-03-03T11:00:00Z")))
                .expectEvents(reopened("2027-03-03T12:00+01:00", "2027-03-03T11:00:00Z"))
                .expectResultMessagePayloadMatching(answer("ends when it was reopened", "2027-03-03T12:00"));
        given().when(reopen(STAFF, NOW))
                .expectEvents(reopened("2027-03-02T08:00+01:00", NOW.toString()))
                .expectResultMessagePayloadMatching(answer("never began", null));
    }

    @Test
    void reopensOnceAndNotWhenItIsOver() {
        given().when(reopen(MEMBER, NOW)).expectException(refusal("must-be-staff"));
        given().when(reopen(STAFF, CLOSING.period().end())).expectException(refusal("must-be-closed"));
        fixture.given(
                        closed("2027-03-02T08:00+01:00", "2027-03-04T20:00+01:00"),
                        reopened("2027-03-02T08:00+01:00", ""))
                .when(reopen(STAFF, NOW))
                .expectException(refusal("must-be-closed"));
    }

    private TestExecutor<Closure> given() {
        return fixture.given(closed("2027-03-02T08:00+01:00", "2027-03-04T20:00+01:00"));
    }

    private static CloseSpace close(Actor actor, Instant at) {
        Fate moved = new Fate(HIT, 2, new Fate.Place(TestTown.OFFICE, CLOSING.period()));
        return new CloseSpace(ID, CLOSING, List.of(moved), request(actor, at));
    }

    private static ReopenSpace reopen(Actor actor, Instant at) {
        return new ReopenSpace(ID, request(actor, at));
    }

    private static SpaceClosed closed(String from, String to) {
        return new SpaceClosed(
                ID.toString(),
                "test-venue",
                "test-venue-room",
                List.of("test-venue/room"),
                1,
                from,
                to,
                "Europe/Paris",
                "works",
                List.of(new ReservationFate(HIT.toString(), "moved", 3)),
                STAFF.account().toString(),
                NOW.toString());
    }

    private static SpaceReopened reopened(String from, String at) {
        return new SpaceReopened(
                ID.toString(), "test-venue", from, STAFF.account().toString(), at);
    }

    private static Matcher<Object> answer(String what, @Nullable String end) {
        return new CustomTypeSafeMatcher<>(what) {
            @Override
            protected boolean matchesSafely(Object answer) {
                Period period = ((ClosureStanding) answer).period();
                return end == null
                        ? period == null
                        : period != null && period.to().toLocalDateTime().equals(LocalDateTime.parse(end));
            }
        };
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

    private static Request request(Actor actor, Instant at) {
        return new Request(new CommandId(UUID.randomUUID()), "asked", actor, at);
    }

    private static Actor actor(Set<VenueId> staffOf) {
        return new Actor(new AccountId(new UUID(1, 3)), new CustomerId(new UUID(2, 3)), staffOf, false);
    }

    private static Period period(String from, String to) {
        return new Period(
                LocalDateTime.parse(from).atZone(TestTown.PARIS),
                LocalDateTime.parse(to).atZone(TestTown.PARIS));
    }
}
