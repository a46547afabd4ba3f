package org.marot.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.marot.reservation.WriteSide;
import org.marot.reservation.write.BookSpace;
import org.marot.reservation.write.CancelReservation;
import org.marot.reservation.write.MoveReservation;
import org.marot.reservation.write.Request;
import org.marot.series.DateVerdict.Finding;
import org.marot.series.SeriesWish.Place;
import org.marot.series.write.Occurrence;
import org.marot.series.write.SeriesStanding;
import org.marot.shared.AccountId;
import org.marot.shared.Actor;
import org.marot.shared.CustomerId;
import org.marot.shared.Period;
import org.marot.shared.Refused;
import org.marot.shared.SeriesId;
import org.marot.testing.Race;
import org.marot.testing.TestTown;

/** Every Tuesday from nine to noon, five times: booked together, changed together, and what was changed apart stays. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeriesBookingsTest {
    private static final LocalDate FIRST = SeriesWishes.FIRST;
    private static final String TUESDAYS = "FREQ=WEEKLY;BYDAY=TU;COUNT=5";

    private final WriteSide node = new WriteSide();
    private final SeriesBookings bookings = node.bean(SeriesBookings.class);
    private final SeriesChanges changes = node.bean(SeriesChanges.class);
    private final SeriesId id = new SeriesId(UUID.randomUUID());

    @AfterAll
    void stop() {
        node.close();
    }

    @BeforeEach
    void forgetAll() {
        node.jdbc().execute("truncate event, outbox, claim, scheduled_tasks restart identity");
    }

    @AfterEach
    void claimsAreWhatTheEventsSay() {
        assertThat(node.claims()).isEqualTo(node.claimsFromEvents());
    }

    @Test
    void booksAllDatesAcrossTheClockChangeAtOneTimeOfDay() {
        SeriesReceipt receipt = book(wish(TUESDAYS));

        assertThat(receipt.standing().dates()).extracting(Occurrence::date).containsExactlyElementsOf(tuesdays(0, 5));
        assertThat(receipt.standing().dates())
                .allSatisfy(one -> assertThat(one.period().from().toLocalTime()).isEqualTo("09:00"));
        assertThat(node.claims()).hasSize(5);
        assertThat(receipt.position()).isEqualTo(node.count("event")).isEqualTo(6);
    }

    @Test
    void theSameCommandAgainAndAtOnceIsOneSeries() {
        Request request = WriteSide.request(WriteSide.member());
        List<SeriesId> answers = Race.run(8, n -> bookings.book(id, wish(TUESDAYS), request)).stream()
                .map(outcome -> outcome.value().standing().series())
                .distinct()
                .toList();

        assertThat(answers).containsExactly(id);
        assertThat(node.count("event")).isEqualTo(6);
        Request other = new Request(request.command(), "something else", request.actor(), request.at());
        assertThatThrownBy(() -> bookings.book(id, wish(TUESDAYS), other)).hasMessageContaining("COMMAND_MISMATCH");
    }

    @Test
    void refusesAllAndNamesEveryDateThatIsTaken() {
        taken(1);
        taken(3);

        assertThatThrownBy(() -> book(wish(TUESDAYS))).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.kind()).isEqualTo(Refused.Kind.TAKEN);
            assertThat(refused.violations())
                    .extracting(violation -> day(violation.period()))
                    .containsExactly(FIRST.plusWeeks(1), FIRST.plusWeeks(3));
        });
        assertThat(node.count("event")).isEqualTo(2);
    }

    @Test
    void leavesOutWhatIsTakenWhenAskedAndBooksItLaterWhenItIsFree() {
        node.reservations().send(new CancelReservation(taken(1), WriteSide.request(WriteSide.member())));
        var other = taken(3);
        SeriesReceipt receipt = book(skipping(TUESDAYS, Set.of(FIRST)));
        assertThat(receipt.standing().dates())
                .extracting(Occurrence::date)
                .containsExactlyElementsOf(List.of(FIRST.plusWeeks(1), FIRST.plusWeeks(2), FIRST.plusWeeks(4)));
        assertThat(receipt.standing().skipped()).containsExactly(FIRST, FIRST.plusWeeks(3));
        assertThat(receipt.verdicts().get(2).finding()).isEqualTo(Finding.TAKEN);

        assertThatThrownBy(() -> add(FIRST.plusWeeks(3))).hasMessageContaining("TAKEN");
        node.reservations().send(new CancelReservation(other, WriteSide.request(WriteSide.member())));
        assertThat(add(FIRST.plusWeeks(3)).standing().skipped()).containsExactly(FIRST);
        assertThatThrownBy(() -> add(FIRST.plusWeeks(3))).hasMessageContaining("series-date-not-skipped");
        assertThat(node.claims()).hasSize(4);
    }

    @Test
    void takesAnotherPlaceForOneDateAndLeavesItThereWhenTheOthersMove() {
        taken(2);
        Period afternoon = period(FIRST.plusWeeks(2), "14:00", "17:00");
        SeriesWish plain = wish(TUESDAYS);
        SeriesWish wish = new SeriesWish(
                plain.space(),
                plain.from(),
                plain.to(),
                plain.rule(),
                plain.customer(),
                plain.category(),
                1,
                null,
                Set.of(),
                Map.of(FIRST.plusWeeks(2), new Place(TestTown.HALL_A, afternoon)),
                false);
        book(wish);

        move(new SeriesChange(null, null, LocalTime.parse("10:00"), null, false));
        assertThat(standing().dates().get(2)).satisfies(one -> {
            assertThat(one.space()).isEqualTo(TestTown.HALL_A);
            assertThat(one.period()).isEqualTo(afternoon);
        });
        assertThat(standing().dates().get(3).period()).isEqualTo(period(FIRST.plusWeeks(3), "10:00", "13:00"));
    }

    @Test
    void movesThisAndFollowingAndKeepsTheExceptions() {
        SeriesStanding booked = book(wish(TUESDAYS)).standing();
        Period apart = period(FIRST.plusWeeks(3), "18:00", "19:00");
        node.reservations()
                .send(new MoveReservation(
                        booked.dates().get(3).reservation(), null, apart, WriteSide.request(WriteSide.member())));
        node.reservations()
                .send(new CancelReservation(
                        booked.dates().get(2).reservation(), WriteSide.request(WriteSide.member())));
        SeriesChange later = new SeriesChange(
                FIRST.plusWeeks(1), TestTown.HALL_A, LocalTime.parse("11:00"), LocalTime.parse("12:30"), false);

        assertThat(changes.previewMove(id, later, WriteSide.request(WriteSide.member())))
                .extracting(DateVerdict::finding)
                .containsExactly(Finding.FREE, Finding.EXCEPTION, Finding.EXCEPTION, Finding.FREE);
        move(later);

        assertThat(node.claims())
                .extracting(row -> row.from().atZoneSameInstant(TestTown.PARIS).toLocalDateTime())
                .containsExactlyInAnyOrder(
                        FIRST.atTime(9, 0),
                        FIRST.plusWeeks(1).atTime(10, 0),
                        FIRST.plusWeeks(3).atTime(18, 0),
                        FIRST.plusWeeks(4).atTime(10, 0));
    }

    @Test
    void aMoveThatCannotBeMadeChangesNothingOrLeavesThoseDates() {
        book(wish(TUESDAYS));
        node.reservations().send(WriteSide.book(TestTown.ROOM, period(FIRST.plusWeeks(1), "12:00", "13:00")));
        SeriesChange later = new SeriesChange(null, null, LocalTime.parse("10:00"), null, false);

        assertThatThrownBy(() -> move(later)).hasMessageContaining("TAKEN");
        assertThat(standing().dates())
                .allSatisfy(one -> assertThat(one.period().from().toLocalTime()).isEqualTo("09:00"));

        move(new SeriesChange(null, null, LocalTime.parse("10:00"), null, true));
        assertThat(standing().dates())
                .extracting(one -> one.period().from().toLocalTime().toString())
                .containsExactly("10:00", "09:00", "10:00", "10:00", "10:00");
    }

    @Test
    void overlappingItsOwnOldTimesIsNoConflict() {
        book(wish(TUESDAYS));
        move(new SeriesChange(null, null, LocalTime.parse("10:00"), LocalTime.parse("13:30"), false));
        assertThat(standing().dates().get(0).period()).isEqualTo(period(FIRST, "10:00", "13:30"));
    }

    @Test
    void cancelsThisAndFollowing() {
        book(wish(TUESDAYS));
        Request request = WriteSide.request(WriteSide.member());
        changes.cancel(id, FIRST.plusWeeks(2), request);
        assertThat(changes.cancel(id, FIRST.plusWeeks(2), request).standing().repeated())
                .isTrue();

        assertThat(standing().dates()).extracting(Occurrence::date).containsExactlyElementsOf(tuesdays(0, 2));
        assertThat(node.claims()).hasSize(2);
    }

    @Test
    void nobodyElseSeesIt() {
        book(wish(TUESDAYS));
        Actor stranger = new Actor(new AccountId(new UUID(9, 9)), new CustomerId(new UUID(8, 8)), Set.of(), false);
        assertThatThrownBy(() -> changes.cancel(id, null, WriteSide.request(stranger)))
                .hasMessageContaining("no-such-series");
        assertThatThrownBy(() -> changes.find(new SeriesId(UUID.randomUUID()), WriteSide.request(stranger)))
                .hasMessageContaining("no-such-series");
    }

    private org.marot.shared.ReservationId taken(int week) {
        BookSpace book = WriteSide.book(TestTown.ROOM, period(FIRST.plusWeeks(week), "11:00", "14:00"));
        return node.reservations().send(book).reservation();
    }

    private SeriesReceipt book(SeriesWish wish) {
        return bookings.book(id, wish, WriteSide.request(WriteSide.member()));
    }

    private SeriesReceipt add(LocalDate date) {
        return changes.add(id, date, null, WriteSide.request(WriteSide.member()));
    }

    private void move(SeriesChange change) {
        changes.move(id, change, WriteSide.request(WriteSide.member()));
    }

    private SeriesStanding standing() {
        return changes.find(id, WriteSide.request(WriteSide.member()));
    }

    private static SeriesWish wish(String rule) {
        return SeriesWishes.of(TestTown.ROOM, rule, false, Set.of());
    }

    private static SeriesWish skipping(String rule, Set<LocalDate> skip) {
        return SeriesWishes.of(TestTown.ROOM, rule, true, skip);
    }

    private static List<LocalDate> tuesdays(int from, int to) {
        return java.util.stream.IntStream.range(from, to)
                .mapToObj(FIRST::plusWeeks)
                .toList();
    }

    private static LocalDate day(@org.jspecify.annotations.Nullable Period period) {
        return java.util.Objects.requireNonNull(period).from().toLocalDate();
    }

    private static Period period(LocalDate date, String from, String to) {
        LocalDateTime start = date.atTime(LocalTime.parse(from));
        return new Period(
                start.atZone(TestTown.PARIS), date.atTime(LocalTime.parse(to)).atZone(TestTown.PARIS));
    }
}
