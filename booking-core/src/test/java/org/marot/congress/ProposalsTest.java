package org.marot.congress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.marot.congress.proposals.Proposal;
import org.marot.congress.proposals.ProposalFindings;
import org.marot.congress.proposals.ProposalWish;
import org.marot.congress.proposals.Proposals;
import org.marot.congress.proposals.Window;
import org.marot.congress.write.ChangeEventFile;
import org.marot.congress.write.FileReceipt;
import org.marot.congress.write.FileStatus;
import org.marot.congress.write.OpenEventFile;
import org.marot.congress.write.Plan;
import org.marot.congress.write.PlanWish;
import org.marot.congress.write.SpaceUse;
import org.marot.congress.write.SpaceWish;
import org.marot.reservation.WriteSide;
import org.marot.shared.Actor;
import org.marot.shared.EventFileId;
import org.marot.shared.Refused;
import org.marot.shared.SpaceId;
import org.marot.testing.TestTown;

/** What is proposed can be had, and what is said to stand in the way stands there. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProposalsTest {
    private static final Actor FIRST = OptionNode.organiser(1);
    private static final Actor SECOND = OptionNode.organiser(2);
    private static final Instant NOW = OptionNode.NOW;
    private static final Instant UNTIL = NOW.plus(Duration.ofDays(14));
    /** A Tuesday. */
    private static final LocalDate ASKED = LocalDate.parse("2027-03-02");

    private static final SpaceWish HALL_A =
            OptionNode.space(TestTown.HALL_A, "2027-03-02T09:00", "2027-03-02T18:00", 2, 1);
    private static final SpaceWish ROOM = OptionNode.space(TestTown.ROOM, "2027-03-02T14:00", "2027-03-02T16:00", 0, 0);

    private final WriteSide node = new WriteSide();
    private final EventFiles files = node.bean(EventFiles.class);
    private final Proposals proposals = node.bean(Proposals.class);

    @AfterAll
    void stop() {
        node.close();
    }

    @BeforeEach
    void forgetAll() {
        node.jdbc().execute("truncate event, outbox, claim, scheduled_tasks, option_line cascade");
    }

    @Test
    void theAskedDateIsProposedFirstWhereItIsFree() {
        EventFileId file = open(FIRST, 100, HALL_A, ROOM);

        ProposalFindings findings = find(file, 10);

        assertThat(findings.hindrances()).isEmpty();
        assertThat(findings.best().get(0).first()).isEqualTo(ASKED);
        assertThat(rooms(findings.best().get(0))).containsExactly(TestTown.HALL_A, TestTown.ROOM);
        assertThat(findings.nearest()).map(Proposal::first).contains(ASKED);
        assertThat(findings.best().stream().map(Proposal::first)).doesNotContain(LocalDate.parse("2027-03-07"));
    }

    @Test
    void whatStandsThereIsNamedWithoutWhoseAndTheOwnOptionIsNoHindrance() {
        node.reservations().send(WriteSide.book(TestTown.ROOM, ROOM.period()));
        option(SECOND, open(SECOND, 2, HALL_A));
        EventFileId file = open(FIRST, 100, HALL_A, ROOM);

        ProposalFindings findings = find(file, 3);

        assertThat(findings.hindrances().stream().map(one -> one.space() + " " + one.kind()))
                .containsExactlyInAnyOrder(TestTown.HALL_A + " OPTION", TestTown.ROOM + " TAKEN");
        assertThat(findings.nearest()).map(Proposal::first).contains(ASKED.minusDays(1));

        FileReceipt moved = take(FIRST, file, findings.nearest().orElseThrow());
        assertThat(moved.rank()).isEqualTo(1);
        assertThat(moved.holding()).isTrue();
        assertThat(find(file, 3).hindrances()).isEmpty();
    }

    @Test
    void allThatIsProposedIsHadWithTheRankThatWasSaid() {
        node.reservations().send(WriteSide.book(TestTown.ROOM, ROOM.period()));
        option(SECOND, open(SECOND, 2, HALL_A));
        option(
                SECOND,
                open(SECOND, 200, OptionNode.space(TestTown.HALL, "2027-03-03T09:00", "2027-03-03T10:00", 0, 0)));
        EventFileId asks = open(FIRST, 100, HALL_A, ROOM);
        List<Proposal> all = find(asks, 2).best();
        assertThat(all.stream().map(Proposal::rank)).contains(1, 2);

        for (Proposal one : all) {
            EventFileId file = open(FIRST, 100, HALL_A, ROOM);
            FileReceipt taken = take(FIRST, file, one);
            assertThat(taken.rank()).as(one.toString()).isEqualTo(one.rank());
            assertThat(taken.status()).isEqualTo(FileStatus.OPTION);
            assertThat(taken.plan().spaces()).isEqualTo(one.uses());
            files.cancel(file, OptionNode.request(FIRST, NOW));
        }
    }

    @Test
    void aRepeatedChoiceChangesNothingMore() {
        EventFileId file = open(FIRST, 8, ROOM);
        ChangeEventFile change = change(FIRST, file, find(file, 3).best().get(0));

        FileReceipt once = files.changeWithOption(change, UNTIL);
        FileReceipt twice = files.changeWithOption(change, UNTIL);

        assertThat(twice.repeated()).isTrue();
        assertThat(twice.sequence()).isEqualTo(once.sequence());
    }

    @Test
    void whereNoOptionCanBePutNothingIsChangedEither() {
        EventFileId file = open(FIRST, 8, ROOM);
        Proposal proposal = find(file, 3).best().get(1);
        node.reservations()
                .send(WriteSide.book(
                        proposal.rooms().get(0).id(), proposal.uses().get(0).period()));

        Refused refused = catchThrowableOfType(Refused.class, () -> take(FIRST, file, proposal));

        assertThat(refused.kind()).isEqualTo(Refused.Kind.TAKEN);
        assertThat(files.inspect(file, OptionNode.request(FIRST, NOW)).plan()).isEqualTo(plan(FIRST, file));
    }

    @Test
    void moreDaysRepeatTheLastAndFewerLeaveTheRestOut() {
        SpaceWish second = OptionNode.space(TestTown.HALL_A, "2027-03-03T10:00", "2027-03-03T12:00", 0, 0);
        ProposalWish wish = ProposalWish.of(plan(FIRST, open(FIRST, 2, HALL_A, ROOM, second)));

        assertThat(wish.days()).isEqualTo(2);
        assertThat(wish.lasting(4).needs().get(0).uses().stream()
                        .map(use -> use.period().from().toLocalDateTime().toString()))
                .containsExactly("2027-03-02T09:00", "2027-03-03T10:00", "2027-03-04T10:00", "2027-03-05T10:00");
        assertThat(wish.lasting(1).days()).isEqualTo(1);
        assertThat(catchThrowableOfType(Refused.class, () -> wish.lasting(32))).isNotNull();
    }

    private ProposalFindings find(EventFileId file, int around) {
        ProposalWish wish = ProposalWish.of(plan(FIRST, file));
        return proposals.find(wish, Window.of(ASKED.minusDays(around), ASKED.plusDays(around), ASKED), file, NOW);
    }

    private FileReceipt take(Actor actor, EventFileId file, Proposal proposal) {
        return files.changeWithOption(change(actor, file, proposal), UNTIL);
    }

    private ChangeEventFile change(Actor actor, EventFileId file, Proposal proposal) {
        Plan plan = plan(actor, file);
        List<SpaceUse> uses = ProposalWish.of(plan).in(proposal.rooms(), proposal.first());
        assertThat(uses).isEqualTo(proposal.uses());
        PlanWish wish = new PlanWish(
                plan.venue(), plan.attendees(), uses.stream().map(SpaceWish::of).toList(), List.of());
        return new ChangeEventFile(file, wish, false, OptionNode.request(actor, NOW));
    }

    private Plan plan(Actor actor, EventFileId file) {
        return files.inspect(file, OptionNode.request(actor, NOW)).plan();
    }

    private EventFileId open(Actor actor, int attendees, SpaceWish... spaces) {
        PlanWish wish = new PlanWish(TestTown.VENUE, attendees, List.of(spaces), List.of());
        OpenEventFile open = OptionNode.open(wish, actor, NOW);
        return files.open(open).eventFile();
    }

    private void option(Actor actor, EventFileId file) {
        files.option(file, UNTIL, OptionNode.request(actor, NOW));
    }

    private static List<SpaceId> rooms(Proposal proposal) {
        return proposal.rooms().stream().map(room -> room.id()).toList();
    }
}
