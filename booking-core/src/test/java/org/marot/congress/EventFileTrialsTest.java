package org.marot.congress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.marot.congress.EventFileTrials.Outcome;
import org.marot.congress.write.ChangeEventFile;
import org.marot.congress.write.SpaceWish;
import org.marot.reservation.WriteSide;
import org.marot.shared.Actor;
import org.marot.shared.EventFileId;
import org.marot.shared.Refused;
import org.marot.testing.TestTown;

/** A change that is tried tells everything and changes nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EventFileTrialsTest {
    private static final Actor FIRST = OptionNode.organiser(1);
    private static final Actor SECOND = OptionNode.organiser(2);
    private static final List<String> TABLES =
            List.of("event", "outbox", "claim", "option_line", "option_want", "service_want", "scheduled_tasks");
    private static final SpaceWish HALL = OptionNode.space(TestTown.HALL, "2027-03-02T09:00", "2027-03-02T18:00", 2, 1);
    private static final SpaceWish ROOM = OptionNode.space(TestTown.ROOM, "2027-03-02T14:00", "2027-03-02T16:00", 0, 0);

    private final WriteSide node = new WriteSide();
    private final EventFiles files = node.bean(EventFiles.class);
    private final EventFileTrials trials = node.bean(EventFileTrials.class);

    @AfterAll
    void stop() {
        node.close();
    }

    @BeforeEach
    void forgetAll() {
        node.jdbc().execute("truncate event, outbox, claim, scheduled_tasks, option_line cascade");
    }

    @Test
    void tellsThatThePlaceIsKeptAndThenItIs() {
        EventFileId file = option(FIRST, HALL);
        List<String> before = everything();
        ChangeEventFile change = change(file, FIRST, ROOM);

        Outcome outcome = trials.of(change);

        assertThat(outcome.losesPlace()).isFalse();
        assertThat(outcome.file().rank()).isEqualTo(1);
        assertThat(outcome.file().plan().spaces())
                .extracting(use -> use.space())
                .containsExactly(TestTown.ROOM);
        assertThat(everything()).isEqualTo(before);
        assertThat(files.change(change).repeated()).as("it was not done yet").isFalse();
    }

    @Test
    void tellsThatThePlaceWouldBeLostAndToWhichRank() {
        EventFileId file = option(FIRST, HALL);
        option(SECOND, ROOM);
        List<String> before = everything();

        Outcome outcome = trials.of(change(file, FIRST, HALL, ROOM));

        assertThat(outcome.losesPlace()).isTrue();
        assertThat(outcome.file().rank()).isEqualTo(2);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void isRefusedAsTheChangeItself() {
        EventFileId file = option(FIRST, HALL);
        assertThat(catchThrowableOfType(Refused.class, () -> trials.of(change(file, SECOND, ROOM)))
                        .kind())
                .isEqualTo(Refused.Kind.NOT_FOUND);
        files.confirm(file, OptionNode.request(OptionNode.STAFF, OptionNode.NOW));
        assertThat(catchThrowableOfType(Refused.class, () -> trials.of(change(file, FIRST, ROOM)))
                        .violations())
                .extracting(violation -> violation.rule())
                .containsExactly("must-not-be-confirmed");
    }

    private List<String> everything() {
        return TABLES.stream()
                .flatMap(table ->
                        node
                                .jdbc()
                                .queryForList("select t::text from " + table + " t order by 1", String.class)
                                .stream())
                .toList();
    }

    private EventFileId option(Actor who, SpaceWish... spaces) {
        EventFileId file = files.open(OptionNode.open(OptionNode.wish(spaces), who, OptionNode.NOW))
                .eventFile();
        files.option(file, OptionNode.NOW.plus(Duration.ofDays(9)), OptionNode.request(who, OptionNode.NOW));
        return file;
    }

    private static ChangeEventFile change(EventFileId file, Actor who, SpaceWish... spaces) {
        return new ChangeEventFile(file, OptionNode.wish(spaces), false, OptionNode.request(who, OptionNode.NOW));
    }
}
