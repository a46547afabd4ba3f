package org.marot.pass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marot.embedded.DatabaseAccess;
import org.marot.pass.write.SellPass;
import org.marot.pricing.Price.GridVersion;
import org.marot.pricing.PriceLine;
import org.marot.reservation.WriteSide;
import org.marot.reservation.write.BookSpace;
import org.marot.reservation.write.CancelReservation;
import org.marot.reservation.write.MoveReservation;
import org.marot.reservation.write.Payment;
import org.marot.reservation.write.Receipt;
import org.marot.reservation.write.Request;
import org.marot.shared.AccountId;
import org.marot.shared.Actor;
import org.marot.shared.CustomerId;
import org.marot.shared.PassId;
import org.marot.shared.Period;
import org.marot.shared.Refused;
import org.marot.shared.ReservationId;
import org.marot.shared.SpaceId;
import org.marot.tariff.file.Names;
import org.marot.tariff.file.TariffFile;
import org.marot.testing.Race;
import org.marot.testing.Race.Outcome;
import org.marot.testing.SharedPostgres;
import org.marot.testing.TestGrids;
import org.marot.testing.TestTown;

/** Reservations that a pass pays: booked, moved and given up on two nodes, on a real PostgreSQL. */
class PaidReservationsTest {
    private static final int CLIENTS = 64;
    private static final int UNITS = 10;
    private static final Actor STAFF =
            new Actor(new AccountId(new UUID(1, 3)), new CustomerId(new UUID(2, 3)), Set.of(TestTown.VENUE), false);
    private static final String GRID = """
            tariff:
              venue: test-venue
              decision: {reference: 2026-114, voted: 2026-11-30}
              in-force: 2027-01-01
              taxes: included
              vat: standard
            units:
              hour: {length: 1 h, within-day: yes}
              half-day: {hours: [00:00-13:00, 13:00-24:00]}
            lines:
              - {id: hour, label: {fr: Heure, en: Hour}, spaces: test-venue-desks, unit: hour, price: 5}
            passes:
              - {id: ten, label: {fr: Dix, en: Ten}, spaces: test-venue-desks, units: 10, unit: half-day, valid: 12 months, price: 60}
            terms:
              - id: usual
                at-booking: 100%
                cancelling:
                  - {days: 1, due: 0}
                  - {days: 0, due: 100%}
            """;

    private final DatabaseAccess database = SharedPostgres.newDatabase();
    private final WriteSide one = new WriteSide(database);
    private final WriteSide other = new WriteSide(database);
    private PassId pass = new PassId(new UUID(0, 0));

    @BeforeEach
    void sell() {
        for (WriteSide node : List.of(one, other)) {
            node.bean(TestGrids.class).put(TariffFile.parse(GRID, Names.any()).grid());
        }
        Request request = WriteSide.request(STAFF);
        pass = Passes.idOf(request);
        one.bean(Passes.class)
                .sell(new SellPass(
                        pass,
                        TestTown.VENUE,
                        WriteSide.member().customer(),
                        "ten",
                        new GridVersion("2026-114", LocalDate.parse("2027-01-01")),
                        List.of(TestTown.DESKS),
                        "half-day",
                        UNITS,
                        LocalDate.parse("2027-02-01"),
                        LocalDate.parse("2027-12-31"),
                        60_00,
                        "standard",
                        20_00,
                        request));
    }

    @AfterEach
    void close() {
        one.close();
        other.close();
    }

    @Test
    void aBookingTakesHalfDaysAMoveTakesWhatItNeedsAndGivingUpInTimeGivesBack() {
        Receipt booked = book(one, period(2, 9, 12));
        assertThat(left()).isEqualTo(9);
        assertThat(Objects.requireNonNull(booked.price()).gross()).isZero();
        assertThat(booked.price().price().lines())
                .extracting(PriceLine::kind, PriceLine::quantity)
                .containsExactly(tuple("pass", 1L));

        one.reservations().send(new MoveReservation(booked.reservation(), null, period(3, 9, 17), request()));
        assertThat(left()).isEqualTo(8);
        Request cancelling = request();
        one.reservations().send(new CancelReservation(booked.reservation(), cancelling));
        other.reservations().send(new CancelReservation(booked.reservation(), cancelling));
        assertThat(left()).isEqualTo(UNITS);
    }

    @Test
    void whoGivesUpTooLateHasNothingBackUnlessTheVenueDoesIt() {
        Period today = new Period(
                LocalDateTime.parse("2027-02-01T14:00").atZone(TestTown.PARIS),
                LocalDateTime.parse("2027-02-01T16:00").atZone(TestTown.PARIS));
        Receipt late = book(one, today);
        one.reservations().send(new CancelReservation(late.reservation(), request()));
        assertThat(left()).isEqualTo(9);
        Receipt closed = book(one, today);
        one.reservations().send(new CancelReservation(closed.reservation(), WriteSide.request(STAFF)));
        assertThat(left()).isEqualTo(9);
    }

    @Test
    void whatCannotBePaidIsNotBooked() {
        assertThatThrownBy(() -> book(one, period(2, 9, 12), TestTown.ROOM)).isInstanceOf(Refused.class);
        Period year = new Period(
                LocalDateTime.parse("2028-01-03T09:00").atZone(TestTown.PARIS),
                LocalDateTime.parse("2028-01-03T12:00").atZone(TestTown.PARIS));
        assertThatThrownBy(() -> book(one, year)).isInstanceOf(Refused.class);
        assertThat(left()).isEqualTo(UNITS);
        assertThat(one.count("claim")).isZero();
    }

    @Test
    void clientsSpendTheLastUnitsAndNotOneMoreAndAllComeBackOnce() {
        List<Outcome<Receipt>> outcomes =
                Race.run(CLIENTS, client -> book(client % 2 == 0 ? one : other, slot(client)));
        List<Outcome<Receipt>> won =
                outcomes.stream().filter(Outcome::succeeded).toList();
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.succeeded())
                .allSatisfy(lost -> assertThat(lost.failure())
                        .isInstanceOfSatisfying(
                                Refused.class,
                                refused -> assertThat(refused.violations())
                                        .extracting(violation -> violation.rule())
                                        .containsExactly("must-have-units-left")));
        assertThat(won).hasSize(UNITS);
        assertThat(left()).isZero();

        List<ReservationId> booked =
                won.stream().map(outcome -> outcome.value().reservation()).toList();
        List<Outcome<Receipt>> cancelled = Race.run(
                2 * UNITS,
                runner -> (runner % 2 == 0 ? one : other)
                        .reservations()
                        .send(new CancelReservation(booked.get(runner / 2), request())));
        assertThat(cancelled.stream().filter(Outcome::succeeded)).hasSize(UNITS);
        assertThat(left()).isEqualTo(UNITS);
        assertThat(one.count("pass_use")).isZero();
        assertThat(one.count("claim")).isZero();
    }

    private Receipt book(WriteSide node, Period period) {
        return book(node, period, TestTown.DESKS);
    }

    private Receipt book(WriteSide node, Period period, SpaceId space) {
        return node.reservations()
                .send(new BookSpace(
                        new ReservationId(UUID.randomUUID()),
                        WriteSide.wish(space, period),
                        request().paidBy(new Payment(pass, null))));
    }

    private int left() {
        return one.bean(Passes.class).inspect(pass, request()).standing().left();
    }

    private static Request request() {
        return WriteSide.request(WriteSide.member());
    }

    /** Each client wants other hours of half a day, on Mondays to Fridays. */
    private static Period slot(int client) {
        int day = 1 + client % 5 + client / 5 % 2 * 7;
        int hour = (client < 30 ? 6 : 7) + client / 10 * 2;
        return period(day, hour, hour + 2);
    }

    /** In March. */
    private static Period period(int day, int from, int to) {
        LocalDateTime midnight = LocalDate.of(2027, 3, day).atStartOfDay();
        return new Period(
                midnight.plusHours(from).atZone(TestTown.PARIS),
                midnight.plusHours(to).atZone(TestTown.PARIS));
    }
}
