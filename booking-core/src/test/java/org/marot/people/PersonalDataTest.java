package org.marot.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.marot.shared.EnquiryId;
import org.marot.shared.EventFileId;
import org.marot.shared.ReservationId;
import org.marot.shared.VenueId;

class PersonalDataTest {
    private final PeopleStore people = new PeopleStore();

    @Test
    void forgetsAPersonAndLeavesTheLogAlone() {
        NewAccount person = people.registered("forget-me@demo.example");
        NewAccount other = people.registered("keep-me@demo.example");
        ReservationId reservation = new ReservationId(UUID.randomUUID());
        people.titles.put(reservation, person.id(), "Birthday of a friend");
        ApiTokens.NewToken token = people.tokens.issue(person.id(), UUID.randomUUID(), "a script");
        logOneEvent(reservation);
        String before = log();

        people.personalData.erase(person.id());

        assertThat(people.accounts.find(person.id())).isEmpty();
        assertThat(people.accounts.authenticate("forget-me@demo.example", PeopleStore.PASSWORD))
                .isEmpty();
        assertThat(people.tokens.accountOf(token.secret())).isEmpty();
        assertThat(people.titles.find(reservation)).isEmpty();
        assertThat(people.customers.find(person.customer()).orElseThrow().name())
                .isEmpty();
        assertThat(log()).isEqualTo(before);
        assertThat(everything()).doesNotContain("forget-me").doesNotContain("Birthday");
        assertThat(people.accounts.find(other.id())).isPresent();
    }

    @Test
    void forgetsWhatOthersWroteAboutThePersonsEvents() {
        NewAccount person = people.registered("organiser@demo.example");
        NewAccount staff = people.registered("at-the-desk@demo.example");
        EventFileId own = new EventFileId(UUID.randomUUID());
        EventFileId other = new EventFileId(UUID.randomUUID());
        people.eventFiles.call(own, person.customer(), staff.id(), "A wedding");
        people.eventFiles.explain(own, person.customer(), 2, staff.id(), "She waits for her sister");
        people.eventFiles.call(other, staff.customer(), staff.id(), "A fair");

        people.personalData.erase(person.id());

        assertThat(people.eventFiles.title(own)).isEmpty();
        assertThat(people.eventFiles.reasons(own)).isEmpty();
        assertThat(people.eventFiles.title(other)).contains("A fair");
    }

    @Test
    void forgetsContactsAndNotesOfThePersonsEventsAndThoseThatThePersonWrote() {
        NewAccount person = people.registered("contacts@demo.example");
        NewAccount staff = people.registered("writing-staff@demo.example");
        EventFileId own = new EventFileId(UUID.randomUUID());
        EventFileId other = new EventFileId(UUID.randomUUID());
        EventFileContact caterer = new EventFileContact(
                UUID.randomUUID(), EventFileContact.Role.ON_SITE, "A caterer", null, "05 65 00 00 00");
        people.contacts.add(own, person.customer(), staff.id(), caterer);
        people.notes.add(own, person.customer(), note(staff, "They come at six"));
        people.notes.add(other, staff.customer(), note(person, "I come at seven"));
        people.notes.add(other, staff.customer(), note(staff, "We open at five"));

        people.personalData.erase(person.id());

        assertThat(people.contacts.find(own)).isEmpty();
        assertThat(people.notes.find(own, true)).isEmpty();
        assertThat(people.notes.find(other, true))
                .extracting(EventFileNote::text)
                .containsExactly("We open at five");
    }

    @Test
    void forgetsFunctionSheetsOfThePersonsEventsAndWhatThePersonWroteForThem() {
        NewAccount person = people.registered("sheets@demo.example");
        NewAccount staff = people.registered("sheet-staff@demo.example");
        EventFileId own = new EventFileId(UUID.randomUUID());
        EventFileId other = new EventFileId(UUID.randomUUID());
        SheetEntry ours = happening("The mayor speaks");
        SheetEntry theirs = happening("She sings");
        SheetEntry kept = happening("Doors open");
        people.sheetEntries.add(own, person.customer(), staff.id(), ours);
        people.sheetEntries.add(other, staff.customer(), person.id(), theirs);
        people.sheetEntries.add(other, staff.customer(), staff.id(), kept);
        Instant at = Instant.parse("2026-11-22T09:00:00Z");
        people.functionSheets.keep(own, 1, person.customer(), "{}", at);
        people.functionSheets.keep(other, 1, staff.customer(), "{}", at);

        people.personalData.erase(person.id());

        assertThat(people.sheetEntries.find(own)).isEmpty();
        assertThat(people.sheetEntries.find(other)).containsExactly(kept);
        assertThat(people.functionSheets.find(own, 1)).isEmpty();
        assertThat(people.functionSheets.find(other, 1)).contains("{}");
    }

    private static SheetEntry happening(String text) {
        return new SheetEntry(
                UUID.randomUUID(),
                SheetEntry.Kind.HAPPENING,
                null,
                LocalDate.parse("2027-03-02"),
                LocalTime.parse("09:00"),
                null,
                null,
                text);
    }

    @Test
    void forgetsTheEnquiryFromWhichThePersonsEventCame() {
        NewAccount person = people.registered("enquirer@demo.example");
        EventFileId file = new EventFileId(UUID.randomUUID());
        Enquirer who = new Enquirer("A secretary", "A choir", person.email(), "05 65 00 00 00", "fr");
        EnquiryWish wish = new EnquiryWish(
                LocalDate.parse("2027-05-11"),
                LocalDate.parse("2027-05-11"),
                "09:00",
                "18:00",
                null,
                null,
                40,
                "",
                0,
                List.of());
        EnquiryId id = new EnquiryId(UUID.randomUUID());
        Instant at = Instant.parse("2026-11-22T09:00:00Z");
        EnquiryLetters letters = new EnquiryLetters(people.database);
        VenueId venue = new VenueId("clement-marot");
        letters.put(new EnquiryLetter(id, venue, who, wish, "A concert", "We sing", at, at, null, null), who);
        letters.becomes(id, person.customer(), file, at);

        people.personalData.erase(person.id());

        assertThat(letters.behind(List.of(file)).get(file))
                .satisfies(letter -> assertThat(letter.who()).isNull())
                .satisfies(letter -> assertThat(letter.title() + letter.words()).isEmpty());
        assertThat(people.database
                        .sql("select string_agg(enquiry::text, '|') from enquiry")
                        .query(String.class)
                        .single())
                .doesNotContain("choir", "secretary", "enquirer@");
    }

    private static EventFileNote note(NewAccount by, String text) {
        return new EventFileNote(UUID.randomUUID(), by.id(), true, true, Instant.parse("2026-11-22T09:00:00Z"), text);
    }

    @Test
    void freesTheAddressForAnother() {
        NewAccount person = people.registered("same@demo.example");
        people.personalData.erase(person.id());
        people.personalData.erase(person.id());

        NewAccount again = people.registered("same@demo.example");
        assertThat(people.accounts.find(again.id())).isPresent();
    }

    @Test
    void changesATitle() {
        NewAccount person = people.registered("titles@demo.example");
        ReservationId reservation = new ReservationId(UUID.randomUUID());
        people.titles.put(reservation, person.id(), "One");
        people.titles.put(reservation, person.id(), "Two");
        assertThat(people.titles.find(reservation)).contains("Two");
    }

    private void logOneEvent(ReservationId reservation) {
        people.database
                .sql("""
                        insert into event (id, stream, sequence, stream_type, at, payload_type, payload, metadata)
                        values (?, ?, 0, 'Reservation', '2026-11-22T09:00:00Z', 'SpaceBooked', '{}', '{}')
                        """)
                .param(UUID.randomUUID().toString())
                .param(reservation.toString())
                .update();
    }

    private String log() {
        return people.database
                .sql("select md5(string_agg(event::text, '|' order by position)) from event")
                .query(String.class)
                .single();
    }

    private String everything() {
        return people.database.sql("""
                        select concat((select string_agg(account::text, '|') from account),
                            (select string_agg(customer::text, '|') from customer),
                            (select string_agg(reservation_title::text, '|') from reservation_title),
                            (select string_agg(event::text, '|') from event))
                        """).query(String.class).single();
    }
}
