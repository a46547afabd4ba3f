package org.marot.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.marot.people.CustomerCategory;
import org.marot.people.CustomerKind;
import org.marot.people.Customers;
import org.marot.proof.GrandPasses.Draft;
import org.marot.reservation.WriteSide;
import org.marot.shared.CustomerId;
import org.marot.shared.Refused;
import org.marot.testing.Race;
import org.marot.testing.SharedPostgres;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The registry as files replace it, and who proves what by a card. */
class GrandPassesTest {
    private static final String HEADING = "number,valid-from,valid-to,edition\n";
    private static final LocalDate LAST = LocalDate.of(2150, 12, 31);
    private final WriteSide node = new WriteSide(SharedPostgres.newDatabase());
    private final GrandPasses cards = node.bean(GrandPasses.class);
    private final ProofDesk desk = node.bean(ProofDesk.class);
    private final CustomerCategories categories = node.bean(CustomerCategories.class);
    private final InstallationDay day = node.bean(InstallationDay.class);

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void aFileReplacesTheWholeList() {
        Draft first = take("GP0001,GP0002,GP0003");
        assertThat(first).extracting(Draft::added, Draft::changed, Draft::ended).containsExactly(3, 0, 0);

        Draft same = take("GP0001,GP0002,GP0003");
        assertThat(same).extracting(Draft::added, Draft::changed, Draft::ended).containsExactly(0, 0, 0);

        Draft second = take("GP0002,GP0004");
        assertThat(second)
                .extracting(Draft::added, Draft::changed, Draft::ended)
                .containsExactly(1, 0, 2);
        assertThat(second.isDoubtful()).isTrue();
        assertThat(cards.standing().valid()).isEqualTo(2);

        Draft back = take("GP0001,GP0002,GP0004");
        assertThat(back).extracting(Draft::added, Draft::changed, Draft::ended).containsExactly(0, 1, 0);
        assertThat(back.isDoubtful()).isFalse();
        assertThat(cards.standing().valid()).isEqualTo(3);
    }

    @Test
    void aCardProvesFromTheDayItIsTypedToTheDayThatTheRegistryEndsIt() {
        take("GP0001,GP0002");
        CustomerId customer = customer();

        desk.byCard(customer, UUID.randomUUID(), " gp-0001 ");

        assertThat(categories.on(customer, day.today())).isEqualTo("resident");
        assertThat(categories.on(customer, LAST)).isEqualTo("resident");
        assertThat(categories.on(customer, LAST.plusDays(1))).isEqualTo("visitor");
        assertThat(desk.of(customer))
                .singleElement()
                .satisfies(proof -> assertThat(proof.lastSigns()).isEqualTo("001"));

        take("GP0002");
        assertThat(desk.of(customer)).singleElement().satisfies(proof -> {
            assertThat(proof.to()).isEqualTo(day.today().minusDays(1));
            assertThat(proof.holdsOn(day.today())).isFalse();
        });
        assertThatThrownBy(() -> desk.byCard(customer(), UUID.randomUUID(), "GP0001"))
                .hasMessageContaining("must-be-a-valid-card");
    }

    @Test
    void sixtyFourAccountsShareNoCard() {
        take("GP0001,GP0002");
        List<CustomerId> customers =
                IntStream.range(0, 64).mapToObj(i -> customer()).toList();

        List<Race.Outcome<Boolean>> outcomes = Race.run(64, runner -> {
            desk.byCard(customers.get(runner), UUID.randomUUID(), "GP0001");
            return true;
        });

        assertThat(outcomes.stream().filter(Race.Outcome::succeeded)).hasSize(1);
        assertThat(outcomes.stream().filter(one -> !one.succeeded()))
                .allSatisfy(one -> assertThat(one.failure()).hasMessageContaining("must-be-a-free-card"));
        assertThat(desk.clashes()).hasSize(50);
        CustomerId holder = desk.clashes().get(0).holder();
        desk.byCard(holder, UUID.randomUUID(), "GP0001");
        assertThat(desk.of(holder)).hasSize(1);
    }

    @Test
    void whatIsNoCardIsRefused() {
        take("GP0001");

        assertThatThrownBy(() -> desk.byCard(customer(), UUID.randomUUID(), "!"))
                .hasMessageContaining("must-be-a-card-number");
        assertThatThrownBy(() -> desk.byCard(customer(), UUID.randomUUID(), "GP0009"))
                .hasMessageContaining("must-be-a-known-card");
    }

    @Test
    void aFileIsTakenOnceAndOnlyTheLastOneRead() {
        Draft one = read("GP0001");
        Draft other = read("GP0002");

        assertThatThrownBy(() -> cards.take(one.file())).isInstanceOf(Refused.class);
        cards.take(other.file());
        assertThatThrownBy(() -> cards.take(other.file())).isInstanceOf(Refused.class);
    }

    @Test
    void aWholeTownIsTakenInWithinSecondsAndNoNumberIsKept() {
        String numbers =
                IntStream.range(0, 26_000).mapToObj("GP%07d"::formatted).collect(Collectors.joining(","));
        Instant begun = Instant.now();

        take(numbers);

        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(20));
        assertThat(cards.standing().valid()).isEqualTo(26_000);
        String kept = node.bean(JdbcClient.class)
                .sql("select string_agg(g::text, ' ') from (select * from grand_pass limit 100) g")
                .query(String.class)
                .single();
        assertThat(kept).doesNotContain("GP0");
        assertThat(kept).doesNotContain(java.util.HexFormat.of().formatHex("GP0".getBytes(StandardCharsets.UTF_8)));
    }

    private Draft take(String numbers) {
        return cards.take(read(numbers).file());
    }

    private Draft read(String numbers) {
        return cards.read(GrandPassFile.read(HEADING + lines(numbers)), UUID.randomUUID(), null);
    }

    private static String lines(String numbers) {
        return Arrays.stream(numbers.split(",", -1))
                .map(number -> number + ",2020-01-01," + LAST + ",resident")
                .collect(Collectors.joining("\n"));
    }

    private CustomerId customer() {
        CustomerId id = new CustomerId(UUID.randomUUID());
        node.bean(Customers.class).add(id, CustomerKind.PERSON, "Somebody", CustomerCategory.VISITOR);
        return id;
    }
}
