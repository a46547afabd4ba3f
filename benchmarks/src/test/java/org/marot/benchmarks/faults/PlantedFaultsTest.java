package org.marot.benchmarks.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.marot.benchmarks.faults.History.Promise;
import org.marot.benchmarks.faults.TopicRecords.OnTopic;
import org.marot.stream.StoredEvent;

/** Each fault is planted into a state that is otherwise as promised, and must be the one thing that is found. */
class PlantedFaultsTest {
    private static final Instant NOW = Instant.parse("2027-01-05T10:00:00Z");

    private final List<StoredEvent> events = Town.events();
    private final List<Promise> promises = Town.promises();
    private final Map<String, Stay> told = Town.told();
    private final Map<String, Planned> plan = PlanFromEvents.of(events);

    @Test
    void nothingIsFoundWhereNothingIsWrong() {
        assertThat(Promises.againstEvents(promises, events)).isEmpty();
        assertThat(Promises.againstPlan(told, plan, NOW)).isEmpty();
        assertThat(PlanningRows.againstEvents("availability", List.copyOf(plan.values()), plan))
                .isEmpty();
        assertThat(TopicRecords.againstEvents(Town.topic(), events)).isEmpty();
    }

    @Test
    void aLostBookingIsFound() {
        List<StoredEvent> lost = events.subList(0, events.size() - 1);
        assertThat(checks(Promises.againstEvents(promises, lost))).containsExactly("lost");
        Map<String, Stay> another = new HashMap<>(told);
        another.put("gone", Town.stay("gone", "confirmed"));
        assertThat(checks(Promises.againstPlan(another, plan, NOW))).containsExactly("not as told");
    }

    @Test
    void aBookingCarriedOutTwiceIsFound() {
        List<StoredEvent> twice = new ArrayList<>(events);
        twice.add(Town.booked(99, "another-stream", 0));
        assertThat(checks(Promises.againstEvents(promises, twice))).containsExactly("nobody was told");
    }

    @Test
    void oneBookingForTwoRequestsIsFound() {
        List<Promise> both = new ArrayList<>(promises);
        both.add(promises.get(0));
        assertThat(checks(Promises.againstEvents(both, events))).containsExactly("one event for two requests");
    }

    @Test
    void anotherStateThanToldIsFound() {
        told.put(Town.FIRST, Town.stay(Town.FIRST, "cancelled"));
        assertThat(checks(Promises.againstPlan(told, plan, NOW))).containsExactly("not as told");
    }

    @Test
    void aHoldMayLapseOnlyWhenItsTimeHasCome() {
        Stay held = new Stay("r", "held", "room", "a", "b", "2027-01-05T12:00+01:00");
        Stay lapsed = new Stay("r", "expired", "room", "a", "b", "");
        assertThat(held.isBorneOutBy(lapsed, Instant.parse("2027-01-05T10:59:59Z")))
                .isFalse();
        assertThat(held.isBorneOutBy(lapsed, Instant.parse("2027-01-05T11:00:00Z")))
                .isTrue();
        assertThat(lapsed.isBorneOutBy(held, NOW)).isFalse();
    }

    @Test
    void aHoldThatNeverLapsesIsFound() {
        Map<String, Planned> held = PlanFromEvents.of(events.subList(0, 1));
        told.put(Town.FIRST, Town.stay(Town.FIRST, "held"));
        assertThat(Promises.overdueHolds(told, held, Instant.parse("2027-01-04T09:11:00Z")))
                .isEmpty();
        assertThat(checks(Promises.overdueHolds(told, held, NOW))).containsExactly("never lapses");
    }

    @Test
    void aPlanningRowThatIsMissingOrOtherOrTooManyIsFound() {
        List<Planned> rows = new ArrayList<>(plan.values());
        Planned first = rows.remove(0);
        assertThat(checks(PlanningRows.againstEvents("availability", rows, plan)))
                .containsExactly("row missing");
        rows.add(first.onUnit(7));
        assertThat(checks(PlanningRows.againstEvents("availability", rows, plan)))
                .containsExactly("other than the events");
        rows.set(rows.size() - 1, first);
        rows.add(PlanFromEvents.of(List.of(Town.booked(99, "stranger", 0))).get("stranger"));
        assertThat(checks(PlanningRows.againstEvents("availability", rows, plan)))
                .containsExactly("row without an event");
    }

    @Test
    void aMissingEventOnTheTopicIsFound() {
        List<OnTopic> records = Town.topic();
        records.remove(records.size() - 1);
        assertThat(checks(TopicRecords.againstEvents(records, events))).containsExactly("not on the topic");
    }

    @Test
    void aStreamOutOfOrderOnTheTopicIsFoundAndOneThatIsThereTwiceIsNot() {
        List<OnTopic> records = Town.topic();
        records.addAll(Town.topic());
        assertThat(TopicRecords.againstEvents(records, events)).isEmpty();
        List<OnTopic> swapped = Town.topic();
        swapped.add(0, swapped.remove(1));
        assertThat(checks(TopicRecords.againstEvents(swapped, events))).contains("out of order on the topic");
    }

    @Test
    void anEventThatIsOnTheTopicAloneIsFound() {
        List<OnTopic> records = Town.topic();
        records.add(new OnTopic(99, "phantom", 0));
        assertThat(checks(TopicRecords.againstEvents(records, events)))
                .containsExactly("on the topic, not in the store");
    }

    @Test
    void complaintsOfPostgresAreFound() {
        List<String> log = List.of(
                "LOG:  database system was not properly shut down; automatic recovery in progress",
                "ERROR:  deadlock detected",
                "PANIC:  could not write to file");
        assertThat(PostgresComplaints.in(log)).hasSize(2);
    }

    private static List<String> checks(List<Finding> findings) {
        return findings.stream().map(Finding::check).toList();
    }
}
