package org.marot.congress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.marot.congress.write.AcceptQuote;
import org.marot.congress.write.ChangeEventFile;
import org.marot.congress.write.FileReceipt;
import org.marot.congress.write.FileStatus;
import org.marot.congress.write.Quote;
import org.marot.congress.write.SpaceWish;
import org.marot.reservation.WriteSide;
import org.marot.reservation.write.Request;
import org.marot.shared.Actor;
import org.marot.shared.EventFileId;
import org.marot.shared.Refused;
import org.marot.shared.Violation;
import org.marot.testing.TestTown;

/** What is signed is changed by staff, binds by what was agreed on, and takes nothing from who waits. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignedFilesTest {
    private static final Actor FIRST = OptionNode.organiser(1);
    private static final Actor SECOND = OptionNode.organiser(2);
    private static final Instant NOW = OptionNode.NOW;
    private static final Instant UNTIL = NOW.plus(Duration.ofDays(14));
    private static final Instant VALID = NOW.plus(Duration.ofDays(10));
    private static final SpaceWish HALL = OptionNode.space(TestTown.HALL, "2027-03-02T09:00", "2027-03-02T18:00", 2, 1);
    private static final SpaceWish ROOM = OptionNode.space(TestTown.ROOM, "2027-03-02T14:00", "2027-03-02T16:00", 0, 0);

    private final WriteSide node = new WriteSide();
    private final EventFiles files = node.bean(EventFiles.class);
    private final EventFileQuotes quotes = node.bean(EventFileQuotes.class);
    private final AtomicInteger evidence = new AtomicInteger();

    @AfterAll
    void stop() {
        node.close();
    }

    @BeforeEach
    void forgetAll() {
        node.jdbc().execute("truncate event, outbox, claim, scheduled_tasks, option_line cascade");
        evidence.set(0);
    }

    @AfterEach
    void claimsAreWhatTheEventsSay() {
        assertThat(node.claims()).isEqualTo(node.claimsFromEvents());
    }

    @Test
    void whatStaffChangeAfterTheSignatureBindsNobodyUntilItIsAcceptedToo() {
        EventFileId file = option(FIRST, HALL);
        quotes.issue(file, VALID, staff());
        accept(file, 1, request(Actor.system()));
        assertThat(rules(() ->
                        files.change(new ChangeEventFile(file, OptionNode.wish(HALL, ROOM), true, request(FIRST)))))
                .containsExactly("must-not-be-confirmed");

        FileReceipt changed = files.change(new ChangeEventFile(file, OptionNode.wish(HALL, ROOM), false, staff()));

        assertThat(changed.status()).isEqualTo(FileStatus.CONFIRMED);
        assertThat(changed.changedSinceAgreed()).isTrue();
        assertThat(changed.offer().orElseThrow().version()).isEqualTo(1);
        FileReceipt offered = quotes.issue(file, VALID, staff());
        assertThat(offered.status()).isEqualTo(FileStatus.CONFIRMED);
        assertThat(quoteOf(offered).version()).isEqualTo(2);
        assertThat(quotes.cancellation(offered, NOW).orElseThrow().quote().version())
                .isEqualTo(1);

        FileReceipt agreed = accept(file, 2, request(Actor.system()));

        assertThat(agreed.changedSinceAgreed()).isFalse();
        assertThat(quotes.cancellation(agreed, NOW)
                        .orElseThrow()
                        .quote()
                        .price()
                        .net())
                .isEqualTo(500_00 + 2 * 20_00);
        assertThat(rules(() -> accept(file, 2, request(Actor.system()))))
                .containsExactly("quote-must-not-be-accepted-yet");
    }

    @Test
    void whoWaitsIsToldOnceThatAFileBeforeWasSigned() {
        EventFileId first = option(FIRST, HALL);
        EventFileId second = option(SECOND, HALL, ROOM);
        quotes.issue(first, VALID, staff());

        accept(first, 1, request(Actor.system()));

        assertThat(blocked(second)).isEqualTo(1);
        assertThat(blocked(first)).isZero();
        quotes.issue(first, VALID, staff());
        accept(first, 2, request(Actor.system()));
        assertThat(blocked(second)).as("an amendment is no news").isEqualTo(1);
        assertThat(files.inspect(second, request(SECOND)).rank()).isEqualTo(2);
        EventFileId third = option(FIRST, ROOM);
        files.cancel(first, staff());
        files.confirm(second, staff());
        assertThat(blocked(third)).isEqualTo(1);
    }

    private long blocked(EventFileId file) {
        Long count = node.jdbc()
                .queryForObject(
                        "select count(*) from event where stream = ? and payload_type like '%OptionBlocked'",
                        Long.class, file.toString());
        return count == null ? 0 : count;
    }

    @Test
    void whatIsSignedTakesNothingFromWhoWaits() {
        EventFileId signed = option(FIRST, HALL);
        files.confirm(signed, staff());
        EventFileId other = option(SECOND, ROOM);

        assertThat(rules(() -> files.change(new ChangeEventFile(signed, OptionNode.wish(HALL, ROOM), true, staff()))))
                .containsExactly("must-leave-the-others-theirs");

        files.cancel(other, request(SECOND));
        assertThat(files.change(new ChangeEventFile(signed, OptionNode.wish(ROOM), false, staff()))
                        .plan()
                        .spaces())
                .extracting(use -> use.space())
                .containsExactly(TestTown.ROOM);
        assertThat(option(SECOND, HALL)).isNotNull();
        assertThat(files.inspect(signed, staff()).status()).isEqualTo(FileStatus.CONFIRMED);
    }

    private FileReceipt accept(EventFileId file, int version, Request request) {
        return quotes.accept(
                new AcceptQuote(file, version, UUID.randomUUID().toString(), request), evidence::incrementAndGet);
    }

    private static Quote quoteOf(FileReceipt receipt) {
        Quote quote = receipt.quote();
        assertThat(quote).isNotNull();
        return quote;
    }

    private EventFileId option(Actor who, SpaceWish... spaces) {
        EventFileId file = open(who, spaces);
        files.option(file, UNTIL, request(who));
        return file;
    }

    private EventFileId open(Actor who, SpaceWish... spaces) {
        return files.open(OptionNode.open(OptionNode.wish(spaces), who, NOW)).eventFile();
    }

    private static Request staff() {
        return request(OptionNode.STAFF);
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
