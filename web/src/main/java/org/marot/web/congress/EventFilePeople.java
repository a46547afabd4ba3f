package org.marot.web.congress;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marot.congress.write.FileReceipt;
import org.marot.people.EmailAddress;
import org.marot.people.EventFileContact;
import org.marot.people.EventFileContact.Role;
import org.marot.people.EventFileContacts;
import org.marot.people.EventFileNote;
import org.marot.people.EventFileNotes;
import org.marot.reservation.write.Request;
import org.marot.shared.Actor;
import org.marot.shared.Refused;
import org.marot.shared.Violation;
import org.marot.web.reservation.FreeText;
import org.springframework.stereotype.Component;

/** The contacts and notes of an event file, for whoever may know the file: its organiser and the venue's staff. */
@Component
class EventFilePeople {
    private final EventFileContacts contacts;
    private final EventFileNotes notes;

    EventFilePeople(EventFileContacts contacts, EventFileNotes notes) {
        this.contacts = contacts;
        this.notes = notes;
    }

    /** What somebody typed about a contact. */
    record Typed(
            @Nullable String role,
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone) {}

    List<EventFileContact> contacts(FileReceipt file) {
        return contacts.find(file.eventFile());
    }

    /** Those among staff for staff alone. */
    List<EventFileNote> notes(FileReceipt file, Actor reader) {
        return notes.find(file.eventFile(), isStaff(file, reader));
    }

    boolean isStaff(FileReceipt file, Actor reader) {
        return reader.isStaffOf(file.plan().venue());
    }

    /** @throws Refused naming everything that is amiss */
    EventFileContact add(FileReceipt file, Typed typed, Request request) {
        EventFileContact contact = read(typed, id("contact", request));
        contacts.add(file.eventFile(), file.customer(), request.actor().account(), contact);
        return contact;
    }

    boolean remove(FileReceipt file, UUID contact) {
        return contacts.remove(file.eventFile(), contact);
    }

    EventFileNote note(FileReceipt file, @Nullable String text, boolean staffOnly, Request request) {
        String said = FreeText.lines(text);
        if (said.isEmpty()) {
            throw Refused.because(Violation.of("note-must-say-something"));
        }
        if (said.length() > EventFileNote.LONGEST) {
            throw Refused.because(Violation.of("note-must-not-be-too-long", "most", EventFileNote.LONGEST));
        }
        boolean byStaff = isStaff(file, request.actor());
        if (staffOnly && !byStaff) {
            throw Refused.forbidden("must-be-staff");
        }
        EventFileNote note = new EventFileNote(
                id("note", request), request.actor().account(), byStaff, staffOnly, request.at(), said);
        notes.add(file.eventFile(), file.customer(), note);
        return note;
    }

    private static EventFileContact read(Typed typed, UUID id) {
        List<Violation> broken = new ArrayList<>();
        String name = FreeText.oneLine(typed.name());
        if (name.isEmpty() || name.length() > EventFileContact.LONGEST_NAME) {
            broken.add(Violation.of("contact-must-have-a-name", "most", EventFileContact.LONGEST_NAME));
        }
        Optional<Role> role = Role.named(FreeText.oneLine(typed.role()));
        if (role.isEmpty()) {
            broken.add(Violation.of("contact-must-have-a-role"));
        }
        String address = FreeText.oneLine(typed.email());
        Optional<EmailAddress> email = EmailAddress.read(address);
        if (!address.isEmpty() && email.isEmpty()) {
            broken.add(Violation.of("contact-address-must-be-one"));
        }
        String phone = FreeText.oneLine(typed.phone());
        if (!phone.isEmpty() && !EventFileContact.isPhone(phone)) {
            broken.add(Violation.of("contact-phone-must-be-a-number"));
        }
        if (address.isEmpty() && phone.isEmpty()) {
            broken.add(Violation.of("contact-must-be-reachable"));
        }
        if (!broken.isEmpty()) {
            throw new Refused(Refused.Kind.RULE_BROKEN, broken);
        }
        return new EventFileContact(id, role.orElseThrow(), name, email.orElse(null), phone.isEmpty() ? null : phone);
    }

    /** The same request of the same account always means the same one. */
    private static UUID id(String what, Request request) {
        String name = "event-file-" + what + "/" + request.actor().account() + "/" + request.command() + "/"
                + request.fingerprint();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
