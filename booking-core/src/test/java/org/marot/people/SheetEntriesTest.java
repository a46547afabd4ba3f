package org.marot.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.marot.shared.EventFileId;
import org.marot.shared.Refused;

class SheetEntriesTest {
    private static final LocalDate DAY = LocalDate.parse("2027-03-02");

    private final PeopleStore people = new PeopleStore();
    private final NewAccount staff = people.registered("entries@demo.example");
    private final EventFileId file = new EventFileId(UUID.randomUUID());

    @Test
    void whatIsSaidOfAServiceTakesThePlaceOfWhatWasSaidBefore() {
        SheetEntry first = service("coffee", "10:00", "Near the stairs");
        SheetEntry second = service("coffee", "10:30", "Near the stairs");
        SheetEntry another = service("lunch", "12:30", "");
        List.of(first, another, second, second).forEach(this::add);

        assertThat(people.sheetEntries.find(file)).containsExactly(another, second);
        assertThat(people.sheetEntries.texts(List.of(first.id()))).containsValue("Near the stairs");
        assertThat(first.saysWhat(second)).isFalse();
        assertThat(first.saysWhat(service("coffee", "10:00", "Near the stairs")))
                .isTrue();
        people.sheetEntries.removeOfService(file, another);
        assertThat(people.sheetEntries.find(file)).containsExactly(second);
    }

    @Test
    void anEntryIsTakenBackOnceAndThereIsAnEndToThem() {
        SheetEntry entry = note("Bring the ladder");
        add(entry);
        assertThat(people.sheetEntries.remove(new EventFileId(UUID.randomUUID()), entry.id()))
                .isFalse();
        assertThat(people.sheetEntries.remove(file, entry.id())).isTrue();
        assertThat(people.sheetEntries.remove(file, entry.id())).isFalse();
        add(entry);
        assertThat(people.sheetEntries.find(file)).isEmpty();

        for (int number = 0; number < SheetEntries.MOST; number++) {
            add(note("Note " + number));
        }
        assertThatThrownBy(() -> add(note("One too many"))).isInstanceOf(Refused.class);
    }

    private void add(SheetEntry entry) {
        people.sheetEntries.add(file, staff.customer(), staff.id(), entry);
    }

    private static SheetEntry note(String text) {
        return new SheetEntry(UUID.randomUUID(), SheetEntry.Kind.NOTE, null, null, null, null, null, text);
    }

    private static SheetEntry service(String code, String at, String text) {
        return new SheetEntry(
                UUID.randomUUID(), SheetEntry.Kind.SERVICE, code, DAY, LocalTime.parse(at), "hall", null, text);
    }
}
