package org.marot.congress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

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

/** A quote from its issue to its acceptance, and everything that takes it back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EventFileQuotesTest {
    private static final Actor FIRST = OptionNode.organiser(1);
    private static final Actor SECOND = OptionNode.organiser(2);
    private static final Instant NOW = OptionNode.NOW;
    private static final Instant UNTIL = NOW.plus(Duration.ofDays(14));
    private static final Instant VALID = NOW.plus(Duration.ofDays(10));
    private static final SpaceWish HALL = OptionNode.space(TestTown.HALL, "2027-03-02T09:00", "2027-03-02T18:00", 2, 1);
    private static final SpaceWish ROOM = OptionNode.space(TestTown.ROOM, "2027-03-02T14:00", "2027-03-02T16:00", 0, 0);
    private static final SpaceWish OFFICE =
            OptionNode.space(TestTown.OFFICE, "2027-03-02T14:00", "2027-03-02T16:00", 0, 0);

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
    void offersWhatTheFileWantsAndKeepsItAsItWas() {
        EventFileId file = option(FIRST, HALL, ROOM);

        Quote quote = quoteOf(quotes.issue(file, VALID, staff()));

        assertThat(quote.version()).isEqualTo(1);
        assertThat(quote.price().net()).isEqualTo(500_00 + 2 * 20_00);
        assertThat(quote.price().gross()).isEqualTo(648_00);
        assertThat(quote.deposit()).isEqualTo(194_40);
        assertThat(quote.validUntil()).isEqualTo(VALID);
        assertThat(quote.standing()).isTrue();
        FileReceipt stands = files.inspect(file, request(FIRST));
        assertThat(stands.status()).isEqualTo(FileStatus.QUOTED);
        assertThat(stands.holding()).isTrue();
        assertThat(stands.until()).isEqualTo(UNTIL);
        assertThat(stands.quote()).isEqualTo(quote);
        assertThat(quotes.estimate(stands.plan(), stands.customer())).isEqualTo(quote.price());
    }

    @Test
    void acceptedAndConfirmedAreOneFact() {
        EventFileId file = option(FIRST, HALL);
        quotes.issue(file, VALID, staff());
        Request accepting = request(Actor.system());
        long before = node.count("event");

        FileReceipt signed = accept(file, 1, accepting);

        assertThat(signed.status()).isEqualTo(FileStatus.CONFIRMED);
        assertThat(quoteOf(signed).accepted()).isTrue();
        assertThat(node.count("event")).isEqualTo(before + 2);
        assertThat(accept(file, 1, accepting).repeated()).isTrue();
        assertThat(evidence).hasValue(1);
        assertThat(rules(() -> accept(file, 1, request(Actor.system()))))
                .containsExactly("quote-must-not-be-accepted-yet");
        files.lapse(file, UNTIL);
        assertThat(files.inspect(file, request(FIRST)).status()).isEqualTo(FileStatus.CONFIRMED);
    }

    @Test
    void withoutItsEvidenceNothingIsAccepted() {
        EventFileId file = option(FIRST, HALL);
        quotes.issue(file, VALID, staff());

        RuntimeException broken = catchThrowableOfType(
                IllegalStateException.class,
                () -> quotes.accept(new AcceptQuote(file, 1, "e", request(Actor.system())), () -> {
                    throw new IllegalStateException("the evidence cannot be kept");
                }));

        assertThat(broken).isNotNull();
        assertThat(files.inspect(file, request(FIRST)).status()).isEqualTo(FileStatus.QUOTED);
    }

    @Test
    void aChangeTakesItBack() {
        EventFileId file = option(FIRST, HALL);
        quotes.issue(file, VALID, staff());

        files.change(new ChangeEventFile(file, OptionNode.wish(ROOM), false, request(FIRST)));

        FileReceipt changed = files.inspect(file, request(FIRST));
        assertThat(changed.status()).isEqualTo(FileStatus.OPTION);
        assertThat(quoteOf(changed).standing()).isFalse();
        assertThat(rules(() -> accept(file, 1, request(Actor.system())))).containsExactly("quote-must-be-the-last");
        assertThat(quoteOf(quotes.issue(file, VALID, staff())).version()).isEqualTo(2);
        assertThat(rules(() -> accept(file, 1, request(Actor.system())))).containsExactly("quote-must-be-the-last");
        assertThat(accept(file, 2, request(Actor.system())).status()).isEqualTo(FileStatus.CONFIRMED);
    }

    @Test
    void oneThatWaitsIsQuotedAndAcceptedOnlyWhenItHolds() {
        EventFileId first = option(FIRST, HALL);
        EventFileId second = option(SECOND, HALL);
        quotes.issue(second, VALID, staff());
        FileReceipt waits = files.inspect(second, request(SECOND));
        assertThat(waits.rank()).isEqualTo(2);
        assertThat(waits.status()).isEqualTo(FileStatus.QUOTED);
        assertThat(rules(() -> accept(second, 1, request(Actor.system())))).containsExactly("must-hold-its-spaces");

        files.challenge(second, request(SECOND));
        files.cancel(first, request(FIRST));

        FileReceipt promoted = files.inspect(second, request(SECOND));
        assertThat(promoted.holding()).isTrue();
        assertThat(promoted.status()).isEqualTo(FileStatus.QUOTED);
        assertThat(accept(second, 1, request(Actor.system())).status()).isEqualTo(FileStatus.CONFIRMED);
    }

    @Test
    void anOptionThatLapsesTakesItsQuoteWithIt() {
        EventFileId file = option(FIRST, HALL);
        quotes.issue(file, VALID, staff());
        assertThat(files.lapse(file, UNTIL).status()).isEqualTo(FileStatus.LAPSED);
        assertThat(rules(() -> accept(file, 1, request(Actor.system())))).containsExactly("quote-must-be-the-last");
        assertThat(files.option(file, UNTIL, request(FIRST)).status()).isEqualTo(FileStatus.OPTION);
        assertThat(rules(() -> accept(file, 1, request(Actor.system())))).containsExactly("quote-must-be-the-last");
    }

    @Test
    void itIsValidUntilItsTimeAndNotALongerOne() {
        EventFileId file = option(FIRST, HALL);
        quotes.issue(file, VALID, staff());
        assertThat(rules(() -> accept(file, 1, OptionNode.request(Actor.system(), VALID))))
                .containsExactly("quote-must-be-valid");
        assertThat(accept(file, 1, OptionNode.request(Actor.system(), VALID.minusMillis(1)))
                        .status())
                .isEqualTo(FileStatus.CONFIRMED);
    }

    @Test
    void onlyStaffOfferAndOnlyToWhoStandsInLineForWhatHasAPrice() {
        EventFileId enquiry = open(FIRST, ROOM);
        assertThat(rules(() -> quotes.issue(enquiry, VALID, staff()))).containsExactly("must-have-an-option");
        EventFileId file = option(FIRST, HALL, OFFICE);
        assertThat(rules(() -> quotes.issue(file, VALID, request(FIRST)))).containsExactly("must-be-staff");
        assertThat(rules(() -> quotes.issue(file, VALID, request(SECOND)))).containsExactly("no-such-event-file");
        assertThat(rules(() -> quotes.issue(file, NOW, staff()))).containsExactly("quote-must-end-before-the-event");
        assertThat(rules(() -> quotes.issue(
                        file, HALL.period().start().minus(Duration.ofHours(2)).plusMillis(1), staff())))
                .containsExactly("quote-must-end-before-the-event");
        Refused unpriced = refused(() -> quotes.issue(file, VALID, staff()));
        assertThat(unpriced.violations())
                .extracting(Violation::rule, Violation::space)
                .containsExactly(tuple("must-have-a-price", TestTown.OFFICE));
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
