package org.marot.congress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.marot.congress.write.CancelEventFile;
import org.marot.congress.write.Cancellation;
import org.marot.congress.write.FileReceipt;
import org.marot.congress.write.FileStatus;
import org.marot.congress.write.LostReason;
import org.marot.congress.write.SpaceWish;
import org.marot.reservation.WriteSide;
import org.marot.reservation.write.Request;
import org.marot.shared.Actor;
import org.marot.shared.EventFileId;
import org.marot.shared.Refused;
import org.marot.shared.Violation;
import org.marot.testing.TestTown;

/** How event files end by what staff say of them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EventFileEndingsTest {
    private static final Actor FIRST = OptionNode.organiser(1);
    private static final Actor SECOND = OptionNode.organiser(2);
    private static final Actor STAFF = OptionNode.STAFF;
    private static final Instant NOW = OptionNode.NOW;
    private static final Instant UNTIL = NOW.plus(Duration.ofDays(14));
    private static final SpaceWish ROOM = OptionNode.space(TestTown.ROOM, "2027-03-02T14:00", "2027-03-02T16:00", 1, 0);

    private final WriteSide node = new WriteSide();
    private final EventFiles files = node.bean(EventFiles.class);
    private final EventFileQuotes quotes = node.bean(EventFileQuotes.class);
    private final EventFileEndings endings = node.bean(EventFileEndings.class);

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
    void whatIsDeclinedFreesItsSpacesForTheNextAndIsOver() {
        EventFileId first = option(FIRST);
        EventFileId second = option(SECOND);
        assertThat(rules(() -> endings.decline(first, LostReason.PRICE, at(FIRST, NOW))))
                .containsExactly("must-be-staff");

        Request asked = at(STAFF, NOW);
        FileReceipt declined = endings.decline(first, LostReason.PRICE, asked);

        assertThat(declined.status()).isEqualTo(FileStatus.DECLINED);
        assertThat(files.inspect(second, at(SECOND, NOW)).holding()).isTrue();
        assertThat(endings.decline(first, LostReason.PRICE, asked).repeated()).isTrue();
        assertThat(rules(() -> endings.decline(first, LostReason.OTHER, at(STAFF, NOW))))
                .containsExactly("must-not-be-signed");
        assertThat(rules(() -> files.option(first, UNTIL, at(FIRST, NOW))))
                .containsExactly("must-be-without-an-option");
        assertThat(rules(() -> files.cancel(first, at(FIRST, NOW)))).containsExactly("event-file-must-be-open");
    }

    @Test
    void whatWasSignedIsDeliveredOnceItHasBegunAndThenClosed() {
        EventFileId file = option(FIRST);
        Instant begun = ROOM.period().start();
        assertThat(rules(() -> endings.deliver(file, 20, at(STAFF, begun)))).containsExactly("must-be-confirmed");
        files.confirm(file, at(STAFF, NOW));
        assertThat(rules(() -> endings.decline(file, LostReason.PRICE, at(STAFF, NOW))))
                .containsExactly("must-not-be-signed");
        assertThat(rules(() -> endings.deliver(file, 20, at(STAFF, begun.minusSeconds(1)))))
                .containsExactly("event-must-have-begun");
        assertThat(rules(() -> endings.close(file, at(STAFF, begun)))).containsExactly("must-be-delivered");
        assertThat(rules(() -> endings.deliver(file, 20, at(FIRST, begun)))).containsExactly("must-be-staff");

        assertThat(endings.deliver(file, 0, at(STAFF, begun)).status()).isEqualTo(FileStatus.DELIVERED);
        assertThat(node.claims()).as("the room is still theirs").isNotEmpty();
        assertThat(rules(() -> files.cancel(file, at(STAFF, begun)))).containsExactly("event-file-must-be-open");

        assertThat(rules(() -> endings.close(file, at(FIRST, begun)))).containsExactly("must-be-staff");
        assertThat(endings.close(file, at(STAFF, begun)).status()).isEqualTo(FileStatus.CLOSED);
        assertThat(rules(() -> endings.close(file, at(STAFF, begun)))).containsExactly("must-be-delivered");
    }

    @Test
    void whoGivesUpASignedEventOwesByTheLadderOfItsQuote() {
        Instant dayBefore30 = Instant.parse("2027-01-30T22:59:00Z");
        Instant dayBefore29 = Instant.parse("2027-01-31T23:01:00Z");
        EventFileId file = option(FIRST);
        quotes.issue(file, NOW.plus(Duration.ofDays(9)), at(STAFF, NOW));
        assertThat(quotes.cancellation(files.inspect(file, at(STAFF, NOW)), NOW))
                .isEmpty();
        FileReceipt signed = files.confirm(file, at(STAFF, NOW));

        assertThat(quotes.cancellation(signed, dayBefore30)).contains(owed(signed, 31, 30, 14_40));
        assertThat(quotes.cancellation(signed, dayBefore29)).contains(owed(signed, 29, 70, 33_60));
        assertThat(quotes.cancellation(signed, ROOM.period().start().plusSeconds(1)))
                .contains(owed(signed, 0, 100, 48_00));
        CancelEventFile stale = new CancelEventFile(file, 14_40L, at(FIRST, dayBefore29));
        assertThat(rules(() -> files.cancel(stale))).containsExactly("must-know-what-is-owed");
        assertThat(node.claims()).isNotEmpty();

        files.cancel(new CancelEventFile(file, 33_60L, at(FIRST, dayBefore29)));

        List<String> last = node.jdbc()
                .queryForList(
                        "select payload_type || ' ' || coalesce(convert_from(payload, 'UTF8')::jsonb ->> 'due', '') from event"
                                + " where stream = ? order by sequence desc limit 2",
                        String.class,
                        file.toString());
        assertThat(last.get(1)).endsWith("CancellationCharged 3360");
        assertThat(last.get(0)).endsWith("EventFileCancelled ");
        assertThat(node.claims()).isEmpty();
    }

    @Test
    void whatWasSignedWithoutAQuoteCostsNothingThatIsKnownHere() {
        EventFileId file = option(FIRST);
        FileReceipt signed = files.confirm(file, at(STAFF, NOW));
        assertThat(quotes.cancellation(signed, NOW)).isEmpty();
        CancelEventFile wrong = new CancelEventFile(file, 1L, at(FIRST, NOW));
        assertThat(rules(() -> files.cancel(wrong))).containsExactly("must-know-what-is-owed");
        assertThat(files.cancel(file, at(FIRST, NOW)).status()).isEqualTo(FileStatus.CANCELLED);
    }

    private static Cancellation owed(FileReceipt file, long days, int percent, long due) {
        return new Cancellation(Objects.requireNonNull(file.quote()), days, percent, due);
    }

    @Test
    void anEnquiryIsDeclinedAsWell() {
        EventFileId file =
                files.open(OptionNode.open(OptionNode.wish(ROOM), FIRST, NOW)).eventFile();
        assertThat(endings.decline(file, LostReason.NO_ANSWER, at(STAFF, NOW)).status())
                .isEqualTo(FileStatus.DECLINED);
    }

    private EventFileId option(Actor who) {
        EventFileId file =
                files.open(OptionNode.open(OptionNode.wish(ROOM), who, NOW)).eventFile();
        return files.option(file, UNTIL, at(who, NOW)).eventFile();
    }

    private static Request at(Actor who, Instant time) {
        return OptionNode.request(who, time);
    }

    private static List<String> rules(Supplier<?> work) {
        Refused refused = catchThrowableOfType(Refused.class, work::get);
        assertThat(refused).isNotNull();
        return refused.violations().stream().map(Violation::rule).toList();
    }
}
