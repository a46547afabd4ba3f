package org.marot.pass;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.marot.embedded.DatabaseAccess;
import org.marot.pass.write.PassStanding;
import org.marot.pass.write.SellPass;
import org.marot.pass.write.SpendPassUnits;
import org.marot.pricing.Price.GridVersion;
import org.marot.reservation.CommandSender;
import org.marot.reservation.PassPayments;
import org.marot.reservation.WriteSide;
import org.marot.reservation.write.Request;
import org.marot.shared.AccountId;
import org.marot.shared.Actor;
import org.marot.shared.CommandId;
import org.marot.shared.CustomerId;
import org.marot.shared.PassId;
import org.marot.shared.Period;
import org.marot.shared.Refused;
import org.marot.shared.ReservationId;
import org.marot.testing.Race;
import org.marot.testing.Race.Outcome;
import org.marot.testing.SharedPostgres;
import org.marot.testing.TestTown;

/** Sixty-four clients on two nodes want the last units of one pass; then all cancel, each of them twice at once. */
class PassRaceTest {
    private static final int CLIENTS = 64;
    private static final int UNITS = 10;
    private static final CustomerId CUSTOMER = new CustomerId(new UUID(2, 1));
    private static final Actor STAFF =
            new Actor(new AccountId(new UUID(1, 3)), new CustomerId(new UUID(2, 3)), Set.of(TestTown.VENUE), false);

    private final DatabaseAccess database = SharedPostgres.newDatabase();

    @Test
    void neverOneUnitTooManyAndEachIsGivenBackOnce() {
        try (WriteSide one = new WriteSide(database);
                WriteSide other = new WriteSide(database)) {
            PassId pass = sold(one);
            List<Outcome<Passes.Receipt>> outcomes =
                    Race.run(CLIENTS, client -> passes(one, other, client).spend(spend(pass, client)));
            List<Outcome<Passes.Receipt>> won =
                    outcomes.stream().filter(Outcome::succeeded).toList();
            assertThat(won).hasSize(UNITS);
            assertThat(won)
                    .extracting(outcome -> outcome.value().standing().left())
                    .containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
            assertThat(outcomes).filteredOn(outcome -> !outcome.succeeded()).allSatisfy(PassRaceTest::ranOut);
            assertThat(left(one, pass)).isZero();

            List<Outcome<Integer>> back = Race.run(
                    2 * CLIENTS,
                    runner -> passes(one, other, runner / 2)
                            .giveBack(reservation(runner / 2), request())
                            .map(receipt -> receipt.standing().repeated() ? 0 : 1)
                            .orElse(0));
            assertThat(back.stream().mapToInt(Outcome::value).sum()).isEqualTo(UNITS);
            assertThat(left(one, pass)).isEqualTo(UNITS);
            assertThat(one.jdbc().queryForObject("select count(*) from pass_use", Integer.class))
                    .isZero();
        }
    }

    @Test
    void whatIsSpentInATransactionThatFailsIsNotSpent() {
        try (WriteSide node = new WriteSide(database)) {
            PassId pass = sold(node);
            Passes passes = node.bean(Passes.class);
            Race.Outcome<Integer> failed = Race.<Integer>run(
                            1,
                            runner -> node.bean(CommandSender.class).together(() -> {
                                passes.spend(spend(pass, 1));
                                throw Refused.notFound("something-else");
                            }))
                    .get(0);
            assertThat(failed.failure()).isInstanceOf(Refused.class);
            assertThat(left(node, pass)).isEqualTo(UNITS);
            assertThat(node.bean(PassPayments.class).of(reservation(1))).isEmpty();
        }
    }

    private static void ranOut(Outcome<Passes.Receipt> outcome) {
        assertThat(outcome.failure())
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.violations())
                                .extracting(violation -> violation.rule())
                                .containsExactly("must-have-units-left"));
    }

    private static Passes passes(WriteSide one, WriteSide other, int client) {
        return (client % 2 == 0 ? one : other).bean(Passes.class);
    }

    private static int left(WriteSide node, PassId pass) {
        PassStanding standing = node.bean(Passes.class).inspect(pass, request()).standing();
        return standing.left();
    }

    private static PassId sold(WriteSide node) {
        Request request = request();
        PassId pass = Passes.idOf(request);
        SellPass sell = new SellPass(
                pass,
                TestTown.VENUE,
                CUSTOMER,
                "ten-half-days",
                new GridVersion("2026-114", LocalDate.parse("2027-01-01")),
                List.of(TestTown.DESKS),
                "half-day",
                UNITS,
                LocalDate.parse("2027-02-01"),
                LocalDate.parse("2027-12-31"),
                60_00,
                "standard",
                20_00,
                request);
        node.bean(Passes.class).sell(sell);
        assertThat(node.bean(Passes.class).sell(sell).standing().repeated()).isTrue();
        return pass;
    }

    private static SpendPassUnits spend(PassId pass, int client) {
        LocalDateTime from = LocalDateTime.parse("2027-03-02T09:00");
        return new SpendPassUnits(
                pass,
                reservation(client),
                CUSTOMER,
                TestTown.DESKS,
                new Period(from.atZone(TestTown.PARIS), from.plusHours(3).atZone(TestTown.PARIS)),
                1,
                request());
    }

    private static ReservationId reservation(int client) {
        return new ReservationId(new UUID(9, client));
    }

    private static Request request() {
        return new Request(new CommandId(UUID.randomUUID()), "asked", STAFF, WriteSide.NOW);
    }
}
