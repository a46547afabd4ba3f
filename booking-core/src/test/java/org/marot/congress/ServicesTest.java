package org.marot.congress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.marot.congress.write.ChangeEventFile;
import org.marot.congress.write.FileReceipt;
import org.marot.congress.write.FileStatus;
import org.marot.congress.write.PlanWish;
import org.marot.congress.write.Service;
import org.marot.congress.write.ServiceWish;
import org.marot.congress.write.SpaceWish;
import org.marot.reservation.WriteSide;
import org.marot.shared.EventFileId;
import org.marot.shared.Refused;
import org.marot.shared.Violation;
import org.marot.testing.TestTown;

/** What is ordered with the spaces, of which there are ten chairs and two technicians. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServicesTest {
    private static final Instant NOW = OptionNode.NOW;
    private static final Instant UNTIL = NOW.plus(Duration.ofDays(14));
    private static final LocalDate TUESDAY = LocalDate.parse("2027-03-02");
    private static final SpaceWish ROOM = OptionNode.space(TestTown.ROOM, "2027-03-02T09:00", "2027-03-02T18:00", 0, 0);
    private static final SpaceWish STUDIO =
            OptionNode.space(TestTown.STUDIO, "2027-03-02T09:00", "2027-03-02T18:00", 0, 0);
    private static final SpaceWish STUDIO_NEXT_DAY =
            OptionNode.space(TestTown.STUDIO, "2027-03-03T02:00", "2027-03-03T18:00", 4, 0);

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

    @Test
    void withoutADayItIsForEachDayOnWhichTheSpacesAreUsed() {
        EventFileId file =
                open(wish(List.of(coffee(null), coffee(TUESDAY), chairs(3, TUESDAY)), ROOM, STUDIO_NEXT_DAY));

        assertThat(inspect(file).plan().services())
                .containsExactly(
                        new Service("chair", 3, TUESDAY),
                        new Service("coffee-break", 40, TUESDAY),
                        new Service("coffee-break", 20, TUESDAY.plusDays(1)));
    }

    @Test
    void allThatCannotBeIsNamedAtOnce() {
        PlanWish wish = wish(
                List.of(
                        new ServiceWish("ice-cream", 1, null),
                        new ServiceWish("fax", 1, null),
                        coffee(TUESDAY.plusDays(2)),
                        chairs(11, TUESDAY)),
                ROOM);

        Refused refused = refused(() -> files.open(OptionNode.open(wish, OptionNode.organiser(1), NOW)));

        assertThat(refused.violations().stream().map(Violation::rule))
                .containsExactly("must-offer-service", "must-offer-service", "service-day-must-fit", "must-have-stock");
        assertThat(refused.violations().get(3).args())
                .containsEntry("left", "10")
                .containsEntry("day", "2027-03-02")
                .containsEntry("service", "test-venue/chair");
    }

    @Test
    void whatWouldFillItsSheetsForYearsIsRefused() {
        SpaceWish year = OptionNode.space(TestTown.ROOM, "2027-03-02T09:00", "2028-02-28T18:00", 0, 0);
        SpaceWish another = OptionNode.space(TestTown.STUDIO, "2027-03-02T09:00", "2028-02-28T18:00", 0, 0);
        assertThat(open(wish(List.of(), year))).isNotNull();

        PlanWish both = wish(List.of(), year, another);
        Refused refused = refused(() -> files.open(OptionNode.open(both, OptionNode.organiser(1), NOW)));

        assertThat(refused.violations().stream().map(Violation::rule)).containsExactly("must-not-want-so-many-days");
    }

    @Test
    void aDayOfSetUpAloneIsADayOfTheEvent() {
        EventFileId file = open(wish(List.of(chairs(1, TUESDAY)), STUDIO_NEXT_DAY));

        assertThat(inspect(file).plan().services()).containsExactly(new Service("chair", 1, TUESDAY));
    }

    @Test
    void filesThatStandBesideEachOtherShareTheStock() {
        EventFileId first = open(wish(List.of(chairs(7, TUESDAY)), ROOM));
        option(first);
        EventFileId second = open(wish(List.of(chairs(4, TUESDAY)), STUDIO));

        Refused refused = refused(() -> option(second));

        assertThat(refused.kind()).isEqualTo(Refused.Kind.TAKEN);
        assertThat(refused.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.rule()).isEqualTo("must-have-stock");
            assertThat(violation.args()).containsEntry("left", "3");
        });
        assertThat(node.count("option_line")).isEqualTo(1);
        change(second, wish(List.of(chairs(3, TUESDAY)), STUDIO));
        assertThat(option(second).rank()).isEqualTo(1);
        assertThat(refused(() -> change(second, wish(List.of(chairs(4, TUESDAY)), STUDIO)))
                        .violations())
                .hasSize(1);
        assertThat(inspect(second).plan().services()).containsExactly(new Service("chair", 3, TUESDAY));

        files.cancel(first, OptionNode.request(OptionNode.STAFF, NOW));

        change(second, wish(List.of(chairs(10, TUESDAY)), STUDIO));
    }

    @Test
    void whoWaitsForTheSameRoomNeverUsesTheChairsBesideIt() {
        EventFileId first = open(wish(List.of(chairs(10, null)), ROOM));
        EventFileId second = open(wish(List.of(chairs(10, null)), ROOM));
        option(first);
        assertThat(option(second).rank()).isEqualTo(2);
        EventFileId third = open(wish(List.of(chairs(1, null)), STUDIO));
        assertThat(refused(() -> option(third)).violations()).hasSize(1);

        files.lapse(first, UNTIL);

        assertThat(inspect(second).status()).isEqualTo(FileStatus.OPTION);
        assertThat(inspect(second).holding()).isTrue();
    }

    private EventFileId open(PlanWish wish) {
        return files.open(OptionNode.open(wish, OptionNode.organiser(1), NOW)).eventFile();
    }

    private FileReceipt option(EventFileId file) {
        return files.option(file, UNTIL, OptionNode.request(OptionNode.STAFF, NOW));
    }

    private FileReceipt change(EventFileId file, PlanWish wish) {
        return files.change(new ChangeEventFile(file, wish, false, OptionNode.request(OptionNode.STAFF, NOW)));
    }

    private FileReceipt inspect(EventFileId file) {
        return files.inspect(file, OptionNode.request(OptionNode.STAFF, NOW));
    }

    private static PlanWish wish(List<ServiceWish> services, SpaceWish... spaces) {
        return new PlanWish(TestTown.VENUE, 2, Arrays.asList(spaces), services);
    }

    private static ServiceWish coffee(@Nullable LocalDate day) {
        return new ServiceWish("coffee-break", 20, day);
    }

    private static ServiceWish chairs(int quantity, @Nullable LocalDate day) {
        return new ServiceWish("chair", quantity, day);
    }

    private static Refused refused(Supplier<?> work) {
        Refused refused = catchThrowableOfType(Refused.class, work::get);
        assertThat(refused).isNotNull();
        return refused;
    }
}
