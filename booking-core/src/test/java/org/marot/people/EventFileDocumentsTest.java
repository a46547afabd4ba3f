package org.marot.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.marot.people.EventFileDocument.Kind;
import org.marot.shared.EventFileId;
import org.marot.shared.Refused;

class EventFileDocumentsTest {
    private static final int MEGABYTE = 1024 * 1024;
    private final PeopleStore people = new PeopleStore();
    private final NewAccount organiser = people.registered("organiser@demo.example");
    private final NewAccount staff = people.registered("staff@demo.example");
    private final EventFileId file = new EventFileId(UUID.randomUUID());

    @Test
    void aDocumentIsCheckedOffAndRemovedWithItsReason() {
        EventFileDocument sent = add(organiser, Kind.INSURANCE_CERTIFICATE, MEGABYTE);
        assertThat(people.documents.kinds(List.of(file)))
                .isEqualTo(Map.of(file, Map.of(Kind.INSURANCE_CERTIFICATE, false)));

        assertThat(people.documents.check(file, sent.id(), staff.id(), now())).isTrue();
        assertThat(people.documents.kinds(List.of(file)).get(file)).containsEntry(Kind.INSURANCE_CERTIFICATE, true);
        assertThat(people.documents.uncheck(file, sent.id())).isTrue();
        assertThat(people.documents.find(file, sent.id()).orElseThrow().checked())
                .isNull();

        assertThat(remove(sent)).isTrue();
        assertThat(remove(sent)).isFalse();
        EventFileDocument removed = people.documents.find(file, sent.id()).orElseThrow();
        assertThat(removed.removal()).isEqualTo(new EventFileDocument.Removal(now(), "It has expired"));
        assertThat(removed.storedAs()).isNull();
        assertThat(people.discards.due(now())).containsExactly(sent.storedAs());
        assertThat(people.discards.kept()).isEmpty();
        assertThat(people.documents.kinds(List.of(file))).isEmpty();
        assertThat(people.documents.check(file, sent.id(), staff.id(), now())).isFalse();
    }

    @Test
    void whatIsSentAgainIsKeptOnceAndItsSecondFileGoes() {
        EventFileDocument sent = document(organiser, Kind.OTHER, 7, false);
        expected(sent);
        people.documents.add(file, organiser.customer(), sent);
        EventFileDocument again = withFile(sent, UUID.randomUUID());
        expected(again);

        assertThat(people.documents.add(file, organiser.customer(), again)).isEqualTo(sent);
        assertThat(people.documents.find(file)).containsExactly(sent);
        assertThat(people.discards.due(now())).isEmpty();
        assertThat(people.discards.due(now().plus(Duration.ofHours(1)))).containsExactly(again.storedAs());
        EventFileDocument other = new EventFileDocument(
                sent.id(),
                sent.kind(),
                sent.name(),
                sent.mediaType(),
                sent.size(),
                "ff".repeat(32),
                sent.by(),
                false,
                now(),
                null,
                null,
                UUID.randomUUID());
        assertThatThrownBy(() -> people.documents.add(file, organiser.customer(), other))
                .hasMessageContaining("COMMAND_MISMATCH");
    }

    @Test
    void aFileHasNoMoreThanItMayAndARemovedOneMakesRoom() {
        for (int number = 1; number < EventFileDocuments.MOST; number++) {
            add(organiser, Kind.OTHER, 1);
        }
        EventFileDocument last = add(organiser, Kind.OTHER, 1);
        assertRefused(() -> add(organiser, Kind.OTHER, 1), "must-not-have-more-documents");
        remove(last);
        add(organiser, Kind.OTHER, 1);
    }

    @Test
    void theBytesOfAFileHaveALimitToTheByte() {
        for (int number = 0; number < 5; number++) {
            add(staff, Kind.OTHER, 10 * MEGABYTE);
        }
        add(staff, Kind.OTHER, 10 * MEGABYTE - 1);
        assertRefused(() -> add(staff, Kind.OTHER, 2), "documents-must-fit");
        add(staff, Kind.OTHER, 1);
    }

    @Test
    void nobodySendsWithoutEndInManyFiles() {
        for (int number = 0; number < 4; number++) {
            EventFileId one = new EventFileId(UUID.randomUUID());
            for (int part = 0; part < 6; part++) {
                people.documents.add(one, organiser.customer(), document(organiser, Kind.OTHER, 10 * MEGABYTE, false));
            }
        }
        assertRefused(() -> add(organiser, Kind.OTHER, 1), "must-not-send-more-documents-today");
        people.documents.add(file, organiser.customer(), document(organiser, Kind.OTHER, 1, true));
        people.clock.pass(Duration.ofDays(1).plusSeconds(1));
        add(organiser, Kind.OTHER, 1);
    }

    @Test
    void manyAtOncePassNoLimit() throws Exception {
        ExecutorService senders = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Boolean>> work = new ArrayList<>();
            for (int number = 0; number < 30; number++) {
                work.add(() -> {
                    try {
                        add(staff, Kind.OTHER, 1);
                        return true;
                    } catch (Refused full) {
                        return false;
                    }
                });
            }
            int kept = 0;
            for (Future<Boolean> one : senders.invokeAll(work)) {
                kept += one.get() ? 1 : 0;
            }
            assertThat(kept).isEqualTo(EventFileDocuments.MOST);
            assertThat(people.documents.find(file)).hasSize(EventFileDocuments.MOST);
        } finally {
            senders.shutdownNow();
        }
    }

    @Test
    void withTheCustomerGoTheDocumentsOfTheirEventsAndTheirFiles() {
        EventFileDocument own = add(organiser, Kind.INSURANCE_CERTIFICATE, 1);
        EventFileDocument fromStaff = document(staff, Kind.SIGNED_CONTRACT, 1, true);
        people.documents.add(file, organiser.customer(), fromStaff);
        EventFileId others = new EventFileId(UUID.randomUUID());
        EventFileDocument kept = document(staff, Kind.OTHER, 1, true);
        people.documents.add(others, staff.customer(), kept);

        people.personalData.erase(organiser.id());

        assertThat(people.documents.find(file)).isEmpty();
        assertThat(people.discards.due(now())).containsExactlyInAnyOrder(own.storedAs(), fromStaff.storedAs());
        assertThat(people.discards.kept()).containsExactly(kept.storedAs());
        people.discards.gone(Objects.requireNonNull(own.storedAs()));
        assertThat(people.discards.due(now())).containsExactly(fromStaff.storedAs());
    }

    @Test
    void withStaffGoesNothingOfOthersEvents() {
        EventFileDocument fromStaff = document(staff, Kind.SIGNED_CONTRACT, 1, true);
        people.documents.add(file, organiser.customer(), fromStaff);

        people.personalData.erase(staff.id());

        assertThat(people.documents.find(file)).containsExactly(fromStaff);
    }

    private EventFileDocument add(NewAccount by, Kind kind, long size) {
        return people.documents.add(file, organiser.customer(), document(by, kind, size, by.equals(staff)));
    }

    private boolean remove(EventFileDocument document) {
        return people.discards
                .remove(file, document.id(), staff.id(), "It has expired", now())
                .isPresent();
    }

    private void expected(EventFileDocument document) {
        people.discards.expect(Objects.requireNonNull(document.storedAs()), now());
    }

    private EventFileDocument document(NewAccount by, Kind kind, long size, boolean byStaff) {
        return new EventFileDocument(
                UUID.randomUUID(),
                kind,
                "attestation.pdf",
                "application/pdf",
                size,
                "0a".repeat(32),
                by.id(),
                byStaff,
                now(),
                null,
                null,
                UUID.randomUUID());
    }

    private static EventFileDocument withFile(EventFileDocument one, UUID storedAs) {
        return new EventFileDocument(
                one.id(),
                one.kind(),
                one.name(),
                one.mediaType(),
                one.size(),
                one.digest(),
                one.by(),
                one.byStaff(),
                one.at(),
                null,
                null,
                storedAs);
    }

    private Instant now() {
        return people.clock.instant();
    }

    private static void assertRefused(Runnable work, String rule) {
        assertThatThrownBy(work::run).isInstanceOf(Refused.class).hasMessageContaining(rule);
    }
}
