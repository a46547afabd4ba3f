package org.marot.web.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marot.web.reservation.Nodes.day;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.marot.testing.SharedPostgres;
import org.marot.web.reservation.Api.Answer;
import org.marot.web.testing.Caller;
import tools.jackson.databind.JsonNode;

class BookingRaceTest {
    private static final int CLIENTS = 64;
    private static final int SLOTS = 50;

    @Test
    void of_64_clients_exactly_one_gets_each_of_50_slots() throws Exception {
        race("house-room-1", day(30), client -> Nodes.first());
    }

    @Test
    void and_the_same_on_two_nodes() throws Exception {
        race("house-hall-b", day(40), client -> client % 2 == 0 ? Nodes.first() : Nodes.second());
    }

    @Test
    void a_pool_gives_as_many_desks_as_it_has_and_not_one_more() throws Exception {
        String token = Nodes.token("visitor");
        LocalDate day = day(50);
        List<Supplier<Answer>> calls = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            Api api = new Api((client % 2 == 0 ? Nodes.first() : Nodes.second()).with("Authorization", token));
            LocalTime from = LocalTime.of(8, 0).plusMinutes(30L * (client % 4));
            calls.add(() -> api.book(
                    "house-desks", day, from.toString(), from.plusHours(4).toString()));
        }
        List<Answer> answers = atOnce(calls);
        assertThat(answers).allMatch(answer -> answer.status() == 201 || answer.status() == 409);
        assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(3);
        assertNothingIsDouble();
    }

    @Test
    void ten_times_the_same_request_is_one_booking_with_ten_equal_answers() throws Exception {
        tenTimes(Api.wish("house-room-3", day(60), "09:00", "10:00"), "the-same-key");
    }

    @Test
    void and_so_it_is_with_a_hold_whose_timer_is_set_once() throws Exception {
        String wish = Api.wish("house-room-3", day(61), "09:00", "10:00");
        tenTimes(wish.replaceFirst("\\}$", ", \"hold\": true}"), "the-same-hold");
    }

    private static void tenTimes(String wish, String key) throws Exception {
        String token = Nodes.token("resident");
        List<Supplier<Answer>> calls = new ArrayList<>();
        for (int client = 0; client < 10; client++) {
            Api api = new Api((client % 2 == 0 ? Nodes.first() : Nodes.second()).with("Authorization", token));
            calls.add(() -> api.post("/reservations", wish, key));
        }
        List<Answer> answers = atOnce(calls);
        assertThat(answers).allMatch(answer -> answer.status() == 201);
        assertThat(answers.stream().map(answer -> answer.response().body()).distinct())
                .hasSize(1);
        assertThat(answers.stream().map(Answer::position).distinct()).hasSize(1);
        Api resident = new Api(Nodes.first().with("Authorization", token));
        Answer other = resident.post("/reservations", wish.replace("09:00", "08:00"), key);
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.text("type")).isEqualTo("/problems/idempotency-mismatch");
    }

    @Test
    void an_account_holds_ten_at_once_however_many_it_asks_for() throws Exception {
        String token = Nodes.token("organiser");
        List<Supplier<Answer>> calls = new ArrayList<>();
        for (int client = 0; client < 40; client++) {
            Api api = new Api((client % 2 == 0 ? Nodes.first() : Nodes.second()).with("Authorization", token));
            LocalDate day = day(70 + client / 10);
            int hour = 8 + client % 10;
            calls.add(() -> hold(api, day, hour));
        }
        List<Answer> answers = atOnce(calls);
        List<Answer> held =
                answers.stream().filter(answer -> answer.status() == 201).toList();
        assertThat(held).hasSize(10);
        assertThat(answers.stream().filter(answer -> answer.status() != 201)).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.rules()).containsExactly("must-not-hold-too-much");
            assertThat(answer.text("detail")).contains("You hold 10 spaces already");
        });

        Api organiser = new Api(Nodes.second().with("Authorization", token));
        assertThat(hold(organiser, day(75), 8).status()).isEqualTo(422);
        assertThat(organiser.book("house-room-2", day(75), "08:00", "09:00").status())
                .isEqualTo(201);
        assertThat(organiser
                        .post("/reservations/" + held.get(0).text("id") + "/confirm", "")
                        .status())
                .isEqualTo(200);
        assertThat(organiser
                        .post("/reservations/" + held.get(1).text("id") + "/cancel", "")
                        .status())
                .isEqualTo(200);
        assertThat(hold(organiser, day(75), 8).status())
                .as("taken, which uses no place up")
                .isEqualTo(409);
        assertThat(hold(organiser, day(75), 10).status()).isEqualTo(201);
        assertThat(hold(organiser, day(75), 11).status()).isEqualTo(201);
        assertThat(hold(organiser, day(75), 12).status()).isEqualTo(422);

        int lapsed = Nodes.database()
                .update(
                        "update hold_at_once set expires_at = now() where reservation = ?::uuid",
                        held.get(2).text("id"));
        assertThat(lapsed).isEqualTo(1);
        assertThat(hold(organiser, day(75), 12).status()).isEqualTo(201);
        assertThat(hold(new Api(Nodes.first().with("Authorization", Nodes.token("visitor"))), day(75), 14)
                        .status())
                .isEqualTo(201);
    }

    private static Answer hold(Api api, LocalDate day, int hour) {
        return api.post(
                "/reservations",
                "{\"space\":\"house-room-2\",\"from\":\"%sT%02d:00\",\"to\":\"%sT%02d:00\",\"hold\":true}"
                        .formatted(day, hour, day, hour + 1));
    }

    private static void race(String space, LocalDate first, IntFunction<Caller> node) throws Exception {
        String token = Nodes.token("resident");
        List<Api> clients = IntStream.range(0, CLIENTS)
                .mapToObj(client -> new Api(node.apply(client).with("Authorization", token)))
                .toList();
        Map<Integer, Integer> statuses = new HashMap<>();
        for (int slot = 0; slot < SLOTS; slot++) {
            LocalTime from = LocalTime.of(0, 30).plusHours(2L * (slot % 10));
            String wish = Api.wish(
                    space,
                    first.plusDays(slot / 10),
                    from.toString(),
                    from.plusMinutes(60).toString());
            List<Answer> answers = atOnce(clients.stream()
                    .<Supplier<Answer>>map(client -> () -> client.post("/reservations", wish))
                    .toList());
            answers.forEach(answer -> statuses.merge(answer.status(), 1, Integer::sum));
            assertThat(answers.stream().filter(answer -> answer.status() == 201))
                    .as("slot %d: %s", slot, statuses)
                    .hasSize(1);
            answers.stream().filter(answer -> answer.status() == 409).forEach(BookingRaceTest::assertExplained);
        }
        assertThat(statuses).isEqualTo(Map.of(201, SLOTS, 409, SLOTS * (CLIENTS - 1)));
        assertNothingIsDouble();
    }

    private static void assertExplained(Answer refused) {
        JsonNode problem = refused.json();
        assertThat(refused.rules()).containsOnly("taken");
        assertThat(problem.get("violations").get(0).get("from").asString()).isNotEmpty();
        assertThat(problem.get("alternatives").size()).isBetween(1, 5);
    }

    private static void assertNothingIsDouble() {
        assertThat(Nodes.database().queryForObject("""
                select count(*) from claim a join claim b
                on a.cell = b.cell and a.unit = b.unit and a.during && b.during and a.holder < b.holder""", Long.class)).isZero();
        assertThat(Nodes.database()
                        .queryForObject(
                                "select deadlocks from pg_stat_database where datname = current_database()",
                                Long.class))
                .isZero();
        String database = Nodes.database().queryForObject("select current_database()", String.class);
        assertThat(SharedPostgres.server().log())
                .content()
                .contains("database system is ready")
                .doesNotContain("@" + database + " ERROR:  deadlock detected");
    }

    private static List<Answer> atOnce(List<Supplier<Answer>> calls) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(calls.size());
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<Answer>> running = new ArrayList<>();
            for (Supplier<Answer> call : calls) {
                Callable<Answer> task = () -> {
                    start.await();
                    return call.get();
                };
                running.add(clients.submit(task));
            }
            start.countDown();
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> one : running) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            clients.shutdownNow();
        }
    }
}
