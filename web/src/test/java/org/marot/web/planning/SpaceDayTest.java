package org.marot.web.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marot.web.planning.Drawing.LONG_BEFORE;
import static org.marot.web.planning.Drawing.ME;
import static org.marot.web.planning.Drawing.SOMEBODY;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.marot.web.availability.PlanningEntry;
import org.marot.web.availability.Samples;

/** What each stretch of a space's day says, on Monday 1 March 2027, from 08:00 to 20:00. */
class SpaceDayTest {
    private final Drawing drawing = new Drawing(Samples.weekdays());

    @Test
    void anEmptyDayIsFreeFromOpeningToClosing() {
        assertThat(told("room-1", List.of())).containsExactly("FREE 08:00-20:00");
        assertThat(told("desks", List.of())).containsExactly("COUNT 08:00-20:00 4");
    }

    @Test
    void aRoomIsTakenForJustAsLong() {
        List<PlanningEntry> entries = List.of(entry("room-1", "09:00", "10:00"), entry("room-1", "10:00", "11:30"));
        assertThat(told("room-1", entries))
                .containsExactly("FREE 08:00-09:00", "TAKEN 09:00-11:30", "FREE 11:30-20:00");
    }

    @Test
    void twoEntriesAtOneTimeTakeARoomOnceAndTwoDesks() {
        List<PlanningEntry> rooms = List.of(entry("room-1", "09:00", "11:00"), entry("room-1", "10:00", "12:00"));
        assertThat(told("room-1", rooms)).containsExactly("FREE 08:00-09:00", "TAKEN 09:00-12:00", "FREE 12:00-20:00");

        List<PlanningEntry> desks = List.of(entry("desks", "09:00", "11:00"), entry("desks", "10:00", "12:00"));
        assertThat(told("desks", desks))
                .containsExactly(
                        "COUNT 08:00-09:00 4",
                        "COUNT 09:00-10:00 3",
                        "COUNT 10:00-11:00 2",
                        "COUNT 11:00-12:00 3",
                        "COUNT 12:00-20:00 4");
    }

    @Test
    void aPoolWithoutADeskLeftIsFull() {
        PlanningEntry one = entry("desks", "09:00", "10:00");
        assertThat(told("desks", List.of(one, one, one, one)))
                .containsExactly("COUNT 08:00-09:00 4", "FULL 09:00-10:00", "COUNT 10:00-20:00 4");
    }

    @Test
    void whatSharesACellIsTakenAndTheOtherHalfIsNot() {
        List<PlanningEntry> entries = List.of(entry("hall-a", "12:00", "14:00"));
        assertThat(told("hall-ab", entries)).contains("TAKEN 11:30-14:30");
        assertThat(told("hall-b", entries)).containsExactly("FREE 08:00-20:00");
        assertThat(told("room-1", entries)).containsExactly("FREE 08:00-20:00");

        List<PlanningEntry> whole = List.of(entry("hall-ab", "12:00", "14:00"));
        assertThat(told("hall-a", whole)).isEqualTo(told("hall-b", whole)).contains("TAKEN 11:30-14:30");
    }

    @Test
    void buffersKeepTheNeighboursApart() {
        assertThat(told("hall-a", List.of(entry("hall-a", "12:00", "14:00"))))
                .containsExactly(
                        "FREE 08:00-11:00",
                        "TIGHT 11:00-11:30",
                        "TAKEN 11:30-14:30",
                        "TIGHT 14:30-15:00",
                        "FREE 15:00-20:00");
    }

    @Test
    void onesOwnIsMarkedAndOnlyStaffMayOpenTheOthers() {
        PlanningEntry mine = drawing.entry("room-1", "2027-03-01T09:00", "2027-03-01T10:00", ME);
        PlanningEntry other = entry("room-1", "10:00", "11:00");
        List<Stretch> seen = day("room-1", drawing.customer(LONG_BEFORE), List.of(mine, other));
        assertThat(seen).extracting(Stretch::state).containsExactly(State.FREE, State.MINE, State.TAKEN, State.FREE);
        assertThat(seen).extracting(Stretch::shown).containsExactly(null, mine, null, null);

        List<Stretch> byStaff = day("room-1", drawing.staff(LONG_BEFORE), List.of(mine, other));
        assertThat(byStaff).extracting(Stretch::shown).containsExactly(null, mine, other, null);
    }

    @Test
    void theRunningStepCanStillBeHadAndWhatIsOverCannot() {
        Instant quarterPastTen =
                Samples.MONDAY.atTime(10, 15).atZone(Samples.PARIS).toInstant();
        List<Stretch> seen = day("room-1", drawing.customer(quarterPastTen), List.of());
        assertThat(seen).extracting(SpaceDayTest::told).containsExactly("PAST 08:00-10:00", "FREE 10:00-20:00");
    }

    @Test
    void aRuleThatSaysNoGivesItsSentence() {
        Instant yearsBefore = Instant.parse("2025-01-01T00:00:00Z");
        List<Stretch> seen = day("room-1", drawing.customer(yearsBefore), List.of());
        assertThat(seen).singleElement().satisfies(stretch -> {
            assertThat(stretch.state()).isEqualTo(State.RULE);
            assertThat(stretch.reason()).contains("2026");
        });
    }

    private List<String> told(String space, List<PlanningEntry> entries) {
        return day(space, drawing.customer(LONG_BEFORE), entries).stream()
                .map(SpaceDayTest::told)
                .toList();
    }

    private List<Stretch> day(String space, Reader reader, List<PlanningEntry> entries) {
        return drawing.day(space, Samples.MONDAY, reader, entries);
    }

    private static String told(Stretch stretch) {
        String times = stretch.state() + " " + stretch.period().from().toLocalTime() + "-"
                + stretch.period().to().toLocalTime();
        return stretch.state() == State.COUNT ? times + " " + stretch.unitsFree() : times;
    }

    private PlanningEntry entry(String space, String from, String to) {
        return drawing.entry(space, "2027-03-01T" + from, "2027-03-01T" + to, SOMEBODY);
    }
}
