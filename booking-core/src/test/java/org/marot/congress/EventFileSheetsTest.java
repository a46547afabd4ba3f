package org.marot.congress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.marot.catalogue.Trade;
import org.marot.congress.write.AcknowledgeSheet;
import org.marot.congress.write.FileReceipt;
import org.marot.congress.write.FunctionSheet;
import org.marot.congress.write.FunctionSheet.Reading;
import org.marot.congress.write.PublishSheet;
import org.marot.congress.write.SpaceWish;
import org.marot.reservation.WriteSide;
import org.marot.reservation.write.Request;
import org.marot.shared.Actor;
import org.marot.shared.EventFileId;
import org.marot.shared.Refused;
import org.marot.shared.Violation;
import org.marot.testing.TestTown;

/** Function sheets are given out one after the other, and each trade says once that it has read what is new to it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EventFileSheetsTest {
    private static final Actor ORGANISER = OptionNode.organiser(1);
    private static final Actor STAFF = OptionNode.STAFF;
    private static final Instant NOW = OptionNode.NOW;
    private static final SpaceWish ROOM = OptionNode.space(TestTown.ROOM, "2027-03-02T14:00", "2027-03-02T16:00", 1, 0);

    private final WriteSide node = new WriteSide();
    private final EventFiles files = node.bean(EventFiles.class);
    private final EventFileSheets sheets = node.bean(EventFileSheets.class);

    @AfterAll
    void stop() {
        node.close();
    }

    @BeforeEach
    void forgetAll() {
        node.jdbc().execute("truncate event, outbox, claim, scheduled_tasks, option_line cascade");
    }

    @Test
    void onlyASignedEventHasOneAndOnlyStaffGiveItOut() {
        EventFileId file = option();
        assertThat(rules(() -> publish(file, 1, "a", Set.of()))).containsExactly("sheet-needs-a-signed-event");
        files.confirm(file, request(STAFF));
        assertThat(rules(() -> sheets.publish(new PublishSheet(file, 1, "a", Set.of(), request(ORGANISER)), () -> {})))
                .containsExactly("must-be-staff");
        assertThat(rules(() -> publish(file, 2, "a", Set.of()))).containsExactly("sheet-must-follow-the-last");

        FileReceipt published = publish(file, 1, "a", EnumSet.of(Trade.CLEANING, Trade.CATERING));

        FunctionSheet sheet = Objects.requireNonNull(published.sheet());
        assertThat(sheet.version()).isEqualTo(1);
        assertThat(sheet.open()).containsExactly(Trade.CATERING, Trade.CLEANING);
        assertThat(rules(() -> publish(file, 1, "b", Set.of()))).containsExactly("sheet-must-follow-the-last");
        assertThat(rules(() -> publish(file, 2, "a", Set.of()))).containsExactly("sheet-must-say-something-new");
    }

    @Test
    void whatIsOpenStaysOpenAndWhatIsNewIsOpenAgain() {
        EventFileId file = signed();
        publish(file, 1, "a", EnumSet.of(Trade.CATERING, Trade.TECHNICAL));
        assertThat(rules(() -> acknowledge(file, 2, Trade.CATERING, STAFF))).containsExactly("sheet-must-be-the-last");
        assertThat(rules(() -> acknowledge(file, 1, Trade.CATERING, ORGANISER))).containsExactly("must-be-staff");

        acknowledge(file, 1, Trade.CATERING, STAFF);
        long events = events();
        acknowledge(file, 1, Trade.CATERING, STAFF);
        acknowledge(file, 1, Trade.EQUIPMENT, STAFF);
        assertThat(events()).isEqualTo(events);
        publish(file, 2, "b", EnumSet.of(Trade.TECHNICAL, Trade.EQUIPMENT));

        FunctionSheet second = sheet(file);
        String staff = STAFF.account().toString();
        assertThat(second.readings())
                .containsExactly(
                        new Reading(Trade.CATERING, 1, staff, NOW),
                        new Reading(Trade.TECHNICAL, 1, null, null),
                        new Reading(Trade.EQUIPMENT, 2, null, null));
        publish(file, 3, "c", EnumSet.of(Trade.CATERING));
        assertThat(sheet(file).open()).containsExactly(Trade.CATERING, Trade.TECHNICAL, Trade.EQUIPMENT);
        acknowledge(file, 3, Trade.TECHNICAL, STAFF);
        assertThat(sheet(file).open()).containsExactly(Trade.CATERING, Trade.EQUIPMENT);
    }

    @Test
    void whatItSaysIsKeptWithItOrNeitherHappens() {
        EventFileId file = signed();
        PublishSheet command = new PublishSheet(file, 1, "a", Set.of(), request(STAFF));
        assertThatThrownBy(() -> sheets.publish(command, () -> {
                    throw new IllegalStateException("the disk is full");
                }))
                .hasMessage("the disk is full");
        assertThat(files.inspect(file, request(STAFF)).sheet()).isNull();

        int[] kept = {0};
        sheets.publish(command, () -> kept[0]++);
        assertThat(sheets.publish(command, () -> kept[0]++).repeated()).isTrue();
        assertThat(kept[0]).isEqualTo(1);
    }

    private EventFileId option() {
        EventFileId file = files.open(OptionNode.open(OptionNode.wish(ROOM), ORGANISER, NOW))
                .eventFile();
        return files.option(file, NOW.plus(Duration.ofDays(14)), request(ORGANISER))
                .eventFile();
    }

    private EventFileId signed() {
        EventFileId file = option();
        return files.confirm(file, request(STAFF)).eventFile();
    }

    private FileReceipt publish(EventFileId file, int version, String digest, Set<Trade> trades) {
        return sheets.publish(new PublishSheet(file, version, digest, trades, request(STAFF)), () -> {});
    }

    private FileReceipt acknowledge(EventFileId file, int version, Trade trade, Actor who) {
        return sheets.acknowledge(new AcknowledgeSheet(file, version, trade, request(who)));
    }

    private FunctionSheet sheet(EventFileId file) {
        return Objects.requireNonNull(files.inspect(file, request(STAFF)).sheet());
    }

    private long events() {
        return Objects.requireNonNull(node.jdbc().queryForObject("select count(*) from event", Long.class));
    }

    private static Request request(Actor who) {
        return OptionNode.request(who, NOW);
    }

    private static List<String> rules(Supplier<?> work) {
        Refused refused = catchThrowableOfType(Refused.class, work::get);
        assertThat(refused).isNotNull();
        return refused.violations().stream().map(Violation::rule).toList();
    }
}
