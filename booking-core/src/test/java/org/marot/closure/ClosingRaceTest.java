package org.marot.closure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.TestInstance;
import org.marot.closure.write.Closing;
import org.marot.closure.write.ClosureKind;
import org.marot.closure.write.Fate;
import org.marot.embedded.DatabaseAccess;
import org.marot.reservation.WriteSide;
import org.marot.reservation.write.Receipt;
import org.marot.shared.AccountId;
import org.marot.shared.Actor;
import org.marot.shared.ClosureId;
import org.marot.shared.CustomerId;
import org.marot.shared.Period;
import org.marot.shared.Refused;
import org.marot.shared.SpaceId;
import org.marot.testing.Race;
import org.marot.testing.SharedPostgres;
import org.marot.testing.TestTown;

/** Somebody closes a space while others book it, on two nodes: a booking in a closed space is never the outcome. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClosingRaceTest {
    private static final int RUNNERS = 12;
    private static final Actor STAFF =
            new Actor(new AccountId(new UUID(1, 9)), new CustomerId(new UUID(2, 9)), Set.of(TestTown.VENUE), false);
    private static final Period DAY = period("2027-03-02T08:00", "2027-03-02T20:00");

    private final DatabaseAccess database = SharedPostgres.newDatabase();
    private final WriteSide one = new WriteSide(database);
    private final WriteSide two = new WriteSide(database);

    @AfterAll
    void stop() {
        two.close();
        one.close();
    }

    @BeforeEach
    void forgetAll() {
        one.jdbc().execute("truncate event, outbox, claim, scheduled_tasks, out_of_use, closure_fate restart identity");
    }

    @AfterEach
    void claimsAreWhatTheEventsSay() {
        assertThat(one.claims()).containsExactlyInAnyOrderElementsOf(one.claimsFromEvents());
    }

    @RepeatedTest(10)
    void eitherABookingWasThereFirstAndNothingIsClosedOrNobodyGetsTheRoom() {
        List<Race.Outcome<Object>> outcomes = Race.run(
                RUNNERS, n -> n == 0 ? close(TestTown.ROOM, 1, List.of()) : book(node(n), TestTown.ROOM, slot(n)));

        long booked = booked(outcomes);
        boolean closed = outcomes.get(0).succeeded();
        assertThat(closed).isEqualTo(booked == 0);
        assertThat(one.claims()).hasSize(closed ? 1 : (int) booked);
        assertAllRefused(outcomes);
    }

    @RepeatedTest(10)
    void aPoolIsClosedWholeOrNotAtAll() {
        List<Race.Outcome<Object>> outcomes = Race.run(
                RUNNERS,
                n -> n == 0
                        ? close(TestTown.DESKS, TestTown.DESK_COUNT, List.of())
                        : book(node(n), TestTown.DESKS, slot(n % 4)));

        long booked = booked(outcomes);
        boolean closed = outcomes.get(0).succeeded();
        assertThat(closed).isEqualTo(booked == 0);
        assertThat(one.claims()).hasSize(closed ? TestTown.DESK_COUNT : (int) booked);
        assertAllRefused(outcomes);
    }

    @RepeatedTest(5)
    void whatIsMovedAwayIsNeverInTwoPlacesWhoeverWantsTheOther() {
        List<Fate> fates = new ArrayList<>();
        for (int n = 0; n < 6; n++) {
            Receipt receipt = book(one, TestTown.ROOM, slot(n));
            fates.add(new Fate(
                    receipt.reservation(), receipt.sequence(), new Fate.Place(TestTown.STUDIO, receipt.period())));
        }
        List<Race.Outcome<Object>> outcomes = Race.run(RUNNERS, n -> switch (n % 3) {
            case 0 -> n == 0 ? close(TestTown.ROOM, 1, fates) : book(node(n), TestTown.ROOM, slot(7));
            default ->
                book(node(n), TestTown.STUDIO, slot(ThreadLocalRandom.current().nextInt(6)));
        });

        boolean closed = outcomes.get(0).succeeded();
        int inTheRoom = count("test-venue-room");
        assertThat(inTheRoom).isEqualTo(closed ? 1 : 6 + (int) bookedBy(outcomes, 3));
        assertThat(count("test-venue-studio")).isEqualTo((int) studio(outcomes) + (closed ? 6 : 0));
        assertAllRefused(outcomes);
    }

    private WriteSide node(int n) {
        return n % 2 == 0 ? one : two;
    }

    private Object close(SpaceId space, int units, List<Fate> fates) {
        Closing closing = new Closing(
                TestTown.VENUE,
                space,
                new TestTown().space(space).orElseThrow().cells(),
                units,
                DAY,
                ClosureKind.FAULT);
        return one.bean(Closings.class)
                .close(new ClosureId(UUID.randomUUID()), closing, "Leak", fates, WriteSide.request(STAFF));
    }

    private static Receipt book(WriteSide node, SpaceId space, Period period) {
        return node.reservations().send(WriteSide.book(space, period));
    }

    private int count(String space) {
        return (int)
                one.claims().stream().filter(row -> row.space().equals(space)).count();
    }

    private static long booked(List<Race.Outcome<Object>> outcomes) {
        return outcomes.stream().skip(1).filter(Race.Outcome::succeeded).count();
    }

    private static long bookedBy(List<Race.Outcome<Object>> outcomes, int step) {
        long booked = 0;
        for (int n = step; n < outcomes.size(); n += step) {
            booked += outcomes.get(n).succeeded() ? 1 : 0;
        }
        return booked;
    }

    private static long studio(List<Race.Outcome<Object>> outcomes) {
        return booked(outcomes) - bookedBy(outcomes, 3);
    }

    private static void assertAllRefused(List<Race.Outcome<Object>> outcomes) {
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.succeeded())
                .allSatisfy(outcome -> assertThat(outcome.failure()).isInstanceOf(Refused.class));
    }

    private static Period slot(int n) {
        return new Period(DAY.from().plusHours(n), DAY.from().plusHours(n + 1L));
    }

    private static Period period(String from, String to) {
        return new Period(
                LocalDateTime.parse(from).atZone(TestTown.PARIS),
                LocalDateTime.parse(to).atZone(TestTown.PARIS));
    }
}
