package org.marot.congress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.marot.congress.write.ChangeEventFile;
import org.marot.congress.write.FileReceipt;
import org.marot.congress.write.FileStatus;
import org.marot.congress.write.OpenEventFile;
import org.marot.congress.write.PlanWish;
import org.marot.congress.write.SpaceWish;
import org.marot.reservation.WriteSide;
import org.marot.reservation.write.BookSpace;
import org.marot.reservation.write.Request;
import org.marot.shared.Actor;
import org.marot.shared.EventFileId;
import org.marot.shared.Period;
import org.marot.shared.Refused;
import org.marot.shared.SpaceId;
import org.marot.shared.Violation;
import org.marot.testing.TestTown;

/** An event file from the enquiry to the signature, as one town's two organisers live it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EventFilesTest {
    private static final Actor FIRST = OptionNode.organiser(1);
    private static final Actor SECOND = OptionNode.organiser(2);
    private static final Instant NOW = OptionNode.NOW;
    private static final Instant UNTIL = NOW.plus(Duration.ofDays(14));
    private static final SpaceWish HALL = OptionNode.space(TestTown.HALL, "2027-03-02T09:00", "2027-03-02T18:00", 2, 1);
    private static final SpaceWish HALF =
            OptionNode.space(TestTown.HALL_A, "2027-03-02T14:00", "2027-03-02T16:00", 0, 0);
    private static final SpaceWish ROOM = OptionNode.space(TestTown.ROOM, "2027-03-02T14:00", "2027-03-02T16:00", 0, 0);

    private final WriteSide node = new WriteSide();
    private final EventFiles files = node.bean(EventFiles.class);

    @AfterAll
    void stop() {
        node.close();
    }

    @BeforeEach
    void forgetAll() {
        node.jdbc().execute("truncate event, outbox, claim, scheduled_tasks, option_line cascade");
    }

    @AfterEach
    void claimsAreWhatTheEventsSay() {
        assertThat(node.claims()).isEqualTo(node.claimsFromEvents());
    }

    @Test
    void anEnquiryClaimsNothingAndAnOptionClaimsAllWithSetUpAndStrike() {
        EventFileId file = open(FIRST, HALL, ROOM);
        assertThat(node.count("claim")).isZero();

        FileReceipt held = files.option(file, UNTIL, request(FIRST));

        assertThat(held.status()).isEqualTo(FileStatus.OPTION);
        assertThat(held.rank()).isEqualTo(1);
        assertThat(held.until()).isEqualTo(UNTIL);
        assertThat(node.claims()).hasSize(3);
        assertThat(node.claims().stream().map(row -> row.from().toInstant()).min(Instant::compareTo))
                .contains(Instant.parse("2027-03-02T06:00:00Z"));
    }

    @Test
    void theSecondWaitsBehindTheFirstAndIsPromotedWithItsOwnTime() {
        EventFileId first = open(FIRST, HALL);
        EventFileId second = open(SECOND, HALF, ROOM);
        files.option(first, UNTIL, request(FIRST));
        FileReceipt waits = files.option(second, NOW.plus(Duration.ofDays(5)), request(SECOND));
        assertThat(waits.rank()).isEqualTo(2);
        assertThat(waits.holding()).isFalse();

        assertThat(files.lapse(first, UNTIL.minusSeconds(1)).status()).isEqualTo(FileStatus.OPTION);
        assertThat(files.lapse(first, UNTIL).status()).isEqualTo(FileStatus.LAPSED);

        FileReceipt promoted = files.inspect(second, request(SECOND));
        assertThat(promoted.holding()).isTrue();
        assertThat(promoted.until()).isEqualTo(UNTIL.plus(Duration.ofDays(5)));
    }

    @Test
    void nobodyBooksWhatAFileWaitsFor() {
        EventFileId first = open(FIRST, HALL);
        EventFileId second = open(SECOND, HALF, ROOM);
        files.option(first, UNTIL, request(FIRST));
        files.option(second, UNTIL, request(SECOND));

        BookSpace book = WriteSide.book(TestTown.ROOM, ROOM.period());

        assertThat(rules(() -> node.reservations().send(book))).containsExactly("taken");
    }

    @Test
    void whatIsBookedOtherwiseRefusesAllAndNamesEachPlace() {
        node.reservations().send(WriteSide.book(TestTown.ROOM, ROOM.period()));
        EventFileId file = open(FIRST, HALL, ROOM);

        Refused refused = refused(() -> files.option(file, UNTIL, request(FIRST)));

        assertThat(refused.kind()).isEqualTo(Refused.Kind.TAKEN);
        assertThat(refused.violations()).extracting(Violation::space).containsExactly(TestTown.ROOM);
        assertThat(node.count("option_line")).isZero();
        assertThat(node.count("claim")).isEqualTo(1);
    }

    @Test
    void aChallengeGivesTheFirstEightDaysAndANewcomerStaysBehind() {
        EventFileId first = open(FIRST, HALL);
        EventFileId second = open(SECOND, HALF);
        files.option(first, UNTIL, request(FIRST));
        files.option(second, UNTIL, request(SECOND));
        EventFileId third = open(OptionNode.organiser(3), HALF);
        assertThat(files.option(third, UNTIL, request(OptionNode.organiser(3))).rank())
                .isEqualTo(3);
        assertThat(rules(() -> files.challenge(third, request(OptionNode.organiser(3)))))
                .containsExactly("must-be-next-in-line");

        files.challenge(second, request(SECOND));

        FileReceipt challenged = files.inspect(first, request(FIRST));
        assertThat(challenged.challenged()).isTrue();
        assertThat(challenged.until()).isEqualTo(NOW.plus(EventFiles.CHALLENGE));
        files.confirm(first, request(OptionNode.STAFF));
        files.lapse(first, UNTIL);
        assertThat(files.inspect(first, request(FIRST)).status()).isEqualTo(FileStatus.CONFIRMED);
        assertThat(files.inspect(second, request(SECOND)).rank()).isEqualTo(2);
    }

    @Test
    void aChangeKeepsThePlaceOrSaysThatItIsLost() {
        EventFileId first = open(FIRST, HALL);
        EventFileId second = open(SECOND, HALF);
        files.option(first, UNTIL, request(FIRST));
        files.option(second, UNTIL, request(SECOND));

        files.change(change(first, FIRST, false, ROOM));
        assertThat(files.inspect(first, request(FIRST)).rank()).isEqualTo(1);
        assertThat(files.inspect(second, request(SECOND)).holding()).isTrue();

        assertThat(rules(() -> files.change(change(first, FIRST, false, ROOM, HALL))))
                .containsExactly("must-accept-the-loss");
        assertThat(files.inspect(first, request(FIRST)).plan().spaces()).hasSize(1);
        FileReceipt behind = files.change(change(first, FIRST, true, ROOM, HALL));
        assertThat(behind.rank()).isEqualTo(2);
        assertThat(behind.holding()).isFalse();
    }

    @Test
    void aRepeatedCommandAnswersAsBefore() {
        OpenEventFile open = OptionNode.open(OptionNode.wish(ROOM), FIRST, NOW);
        assertThat(files.open(open).position()).isEqualTo(files.open(open).position());
        Request option = request(FIRST);
        assertThat(files.option(open.eventFile(), UNTIL, option).position())
                .isEqualTo(files.option(open.eventFile(), UNTIL, option).position());
        Request cancel = request(FIRST);
        files.cancel(open.eventFile(), cancel);
        assertThat(files.cancel(open.eventFile(), cancel).repeated()).isTrue();
        assertThat(node.count("event")).isEqualTo(3);
    }

    @Test
    void whatCannotBeIsNamedSpaceBySpace() {
        SpaceWish meeting = OptionNode.space(TestTown.HALL_A, "2027-03-02T18:30", "2027-03-02T20:00", 0, 0);
        SpaceWish desks = OptionNode.space(TestTown.DESKS, "2027-03-02T09:00", "2027-03-02T18:00", 0, 0);
        SpaceWish past = OptionNode.space(TestTown.ROOM, "2027-01-02T09:00", "2027-01-02T18:00", 0, 0);
        SpaceWish igloo = new SpaceWish(TestTown.OFFICE, ROOM.period(), "igloo", null, null, null);
        SpaceWish crowd = new SpaceWish(TestTown.STUDIO, ROOM.period(), "theatre", null, null, 40);

        assertThat(rules(() -> files.open(
                        OptionNode.open(OptionNode.wish(HALL, meeting, desks, past, igloo, crowd), FIRST, NOW))))
                .containsExactlyInAnyOrder(
                        "must-not-meet-itself",
                        "must-not-be-a-pool",
                        "must-not-have-started",
                        "must-offer-layout",
                        "must-fit-capacity");
        assertThat(rules(() -> files.open(OptionNode.open(OptionNode.wish(), FIRST, NOW))))
                .containsExactly("must-want-a-space");
        SpaceWish nowhere = OptionNode.space(new SpaceId("nowhere"), "2027-03-02T09:00", "2027-03-02T18:00", 0, 0);
        assertThat(rules(() -> files.open(OptionNode.open(OptionNode.wish(nowhere), FIRST, NOW))))
                .containsExactly("no-such-space");
    }

    @Test
    void onlyTheOrganiserAndStaffMayAndOnlyStaffSignAndExtend() {
        EventFileId file = open(FIRST, ROOM);
        assertThat(rules(() -> files.option(file, UNTIL, request(SECOND)))).containsExactly("no-such-event-file");
        assertThat(rules(() -> files.inspect(file, request(SECOND)))).containsExactly("no-such-event-file");
        EventFileId unknown = new EventFileId(UUID.randomUUID());
        assertThat(rules(() -> files.cancel(unknown, request(FIRST)))).containsExactly("no-such-event-file");
        assertThat(rules(() -> files.option(file, NOW.plus(Duration.ofDays(90)), request(FIRST))))
                .containsExactly("option-must-end-before-the-event");
        files.option(file, UNTIL, request(FIRST));
        assertThat(rules(() -> files.confirm(file, request(FIRST)))).containsExactly("must-be-staff");
        assertThat(rules(() -> files.extend(file, UNTIL.plusSeconds(60), request(FIRST))))
                .containsExactly("must-be-staff");
        assertThat(rules(() -> files.extend(file, UNTIL, request(OptionNode.STAFF))))
                .containsExactly("must-give-more-time");
        assertThat(files.extend(file, UNTIL.plusSeconds(60), request(OptionNode.STAFF))
                        .until())
                .isEqualTo(UNTIL.plusSeconds(60));
    }

    @Test
    void whatIsFinerThanAMinuteIsRefused() {
        Period blink = new Period(ROOM.period().from(), ROOM.period().from().plusNanos(100));
        SpaceWish nothing = new SpaceWish(TestTown.ROOM, blink, null, Duration.ZERO, Duration.ZERO, null);
        assertThat(rules(() -> files.open(OptionNode.open(OptionNode.wish(nothing), FIRST, NOW))))
                .containsExactly("must-be-whole-minutes");
        SpaceWish half = new SpaceWish(TestTown.ROOM, ROOM.period(), null, Duration.ofMillis(500), Duration.ZERO, null);
        assertThat(rules(() -> files.open(OptionNode.open(OptionNode.wish(half), FIRST, NOW))))
                .containsExactly("must-have-a-fitting-set-up");
    }

    @Test
    void whatIsSignedAndHasBegunIsGivenUpByStaffAloneAndNothingOnceItIsOver() {
        EventFileId file = open(FIRST, ROOM);
        files.option(file, UNTIL, request(FIRST));
        files.confirm(file, request(OptionNode.STAFF));
        Instant during = ROOM.period().start().plusSeconds(60);
        Instant after = ROOM.period().end();
        assertThat(rules(() -> files.cancel(file, OptionNode.request(FIRST, during))))
                .containsExactly("event-must-not-have-begun");
        assertThat(rules(() -> files.cancel(file, OptionNode.request(OptionNode.STAFF, after))))
                .containsExactly("event-must-not-be-over");
        assertThat(files.cancel(file, OptionNode.request(OptionNode.STAFF, during))
                        .status())
                .isEqualTo(FileStatus.CANCELLED);
    }

    @Test
    void anotherKindOfThingIsNoEventFile() {
        BookSpace book = WriteSide.book(TestTown.ROOM, ROOM.period());
        node.reservations().send(book);
        EventFileId other = new EventFileId(book.reservation().value());
        assertThat(rules(() -> files.inspect(other, request(OptionNode.STAFF)))).containsExactly("no-such-event-file");
        assertThat(rules(() -> files.cancel(other, request(OptionNode.STAFF)))).containsExactly("no-such-event-file");
    }

    @Test
    void afterAnExtensionAChallengeCountsAgain() {
        EventFileId first = open(FIRST, HALL);
        EventFileId second = open(SECOND, HALF);
        files.option(first, UNTIL, request(FIRST));
        files.option(second, UNTIL, request(SECOND));
        files.challenge(second, request(SECOND));
        files.extend(first, UNTIL.plusSeconds(60), request(OptionNode.STAFF));
        assertThat(files.inspect(first, request(FIRST)).challenged()).isFalse();
        files.cancel(second, request(SECOND));
        EventFileId third = open(OptionNode.organiser(3), HALF);
        files.option(third, UNTIL, request(OptionNode.organiser(3)));

        files.challenge(third, request(OptionNode.organiser(3)));

        assertThat(files.inspect(first, request(FIRST)).until()).isEqualTo(NOW.plus(EventFiles.CHALLENGE));
    }

    private EventFileId open(Actor who, SpaceWish... spaces) {
        OpenEventFile open = OptionNode.open(OptionNode.wish(spaces), who, NOW);
        return files.open(open).eventFile();
    }

    private static ChangeEventFile change(EventFileId file, Actor who, boolean acceptLoss, SpaceWish... spaces) {
        PlanWish wish = OptionNode.wish(spaces);
        return new ChangeEventFile(file, wish, acceptLoss, request(who));
    }

    private static Request request(Actor who) {
        return OptionNode.request(who, NOW);
    }

    private static List<String> rules(Supplier<?> work) {
        return refused(work).violations().stream().map(Violation::rule).toList();
    }

    private static Refused refused(Supplier<?> work) {
        Refused refused = catchThrowableOfType(Refused.class, work::get);
        assertThat(refused).isNotNull();
        return refused;
    }
}
