package org.marot.congress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.marot.congress.LineOverlaps.Overlap;
import org.marot.congress.write.SpaceWish;
import org.marot.reservation.WriteSide;
import org.marot.shared.EventFileId;
import org.marot.testing.TestTown;

/** Two files that meet in a part of a hall for a part of a day are both told where. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LineOverlapsTest {
    private static final SpaceWish HALL = OptionNode.space(TestTown.HALL, "2027-03-02T09:00", "2027-03-02T18:00", 2, 1);
    private static final SpaceWish HALL_A =
            OptionNode.space(TestTown.HALL_A, "2027-03-02T16:00", "2027-03-02T23:00", 0, 0);
    private static final SpaceWish ROOM = OptionNode.space(TestTown.ROOM, "2027-03-02T14:00", "2027-03-02T16:00", 0, 0);

    private final WriteSide node = new WriteSide();
    private final EventFiles files = node.bean(EventFiles.class);
    private final LineOverlaps overlaps = node.bean(LineOverlaps.class);

    @AfterAll
    void stop() {
        node.close();
    }

    @BeforeEach
    void forgetAll() {
        node.jdbc().execute("truncate event, outbox, claim, scheduled_tasks, option_line cascade");
    }

    @Test
    void bothAreToldWhereEachFromItsOwnSide() {
        EventFileId first = option(1, HALL);
        EventFileId second = option(2, HALL_A, ROOM);

        assertThat(overlaps.of(second).stream().map(LineOverlapsTest::words))
                .containsExactly("test-venue-hall-a [test-venue/hall-a] 15:00-18:00 before HOLDING 1");
        assertThat(overlaps.of(first).stream().map(LineOverlapsTest::words))
                .containsExactly("test-venue-hall [test-venue/hall-a] 15:00-18:00 behind WAITING 1");
    }

    @Test
    void severalThatWantTheSameAreCountedAndWhoLeavesIsGone() {
        EventFileId first = option(1, HALL);
        EventFileId second = option(2, HALL);
        option(3, HALL);
        files.confirm(first, OptionNode.request(OptionNode.STAFF, OptionNode.NOW));

        assertThat(overlaps.of(first).stream().map(LineOverlapsTest::words))
                .containsExactly("test-venue-hall [test-venue/hall-a, test-venue/hall-b] 06:00-18:00 behind WAITING 2");
        assertThat(overlaps.of(second).stream().map(LineOverlapsTest::words))
                .containsExactly(
                        "test-venue-hall [test-venue/hall-a, test-venue/hall-b] 06:00-18:00 before CONFIRMED 1",
                        "test-venue-hall [test-venue/hall-a, test-venue/hall-b] 06:00-18:00 behind WAITING 1");
        files.cancel(first, OptionNode.request(OptionNode.STAFF, OptionNode.NOW));
        assertThat(overlaps.of(first)).isEmpty();
        assertThat(overlaps.of(second)).hasSize(1);
    }

    private static String words(Overlap one) {
        return one.space() + " " + one.cells() + " " + one.from().toString().substring(11, 16) + "-"
                + one.to().toString().substring(11, 16) + (one.before() ? " before " : " behind ") + one.state() + " "
                + one.files();
    }

    private EventFileId option(int who, SpaceWish... spaces) {
        EventFileId file = files.open(
                        OptionNode.open(OptionNode.wish(spaces), OptionNode.organiser(who), OptionNode.NOW))
                .eventFile();
        files.option(
                file,
                OptionNode.NOW.plus(Duration.ofDays(9)),
                OptionNode.request(OptionNode.organiser(who), OptionNode.NOW));
        return file;
    }
}
