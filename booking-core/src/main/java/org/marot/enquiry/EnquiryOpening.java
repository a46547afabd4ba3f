package org.marot.enquiry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.marot.congress.EventFiles;
import org.marot.congress.write.OpenEventFile;
import org.marot.congress.write.PlanWish;
import org.marot.people.CustomerCategory;
import org.marot.people.CustomerKind;
import org.marot.people.Customers;
import org.marot.people.Enquirer;
import org.marot.people.EnquiryLetter;
import org.marot.people.EnquiryLetters;
import org.marot.people.EventFileContact;
import org.marot.people.EventFileContacts;
import org.marot.people.EventFileNote;
import org.marot.people.EventFileNotes;
import org.marot.people.EventFileWords;
import org.marot.shared.Actor;
import org.marot.shared.CustomerId;
import org.marot.shared.EnquiryId;
import org.marot.shared.EventFileId;
import org.springframework.stereotype.Component;

/** Opens the event file of an enquiry, with everything that it brings along. */
@Component
class EnquiryOpening {
    private final EventFiles files;
    private final EnquiryLetters letters;
    private final Customers customers;
    private final EventFileContacts contacts;
    private final EventFileNotes notes;
    private final EventFileWords words;

    EnquiryOpening(
            EventFiles files,
            EnquiryLetters letters,
            Customers customers,
            EventFileContacts contacts,
            EventFileNotes notes,
            EventFileWords words) {
        this.files = files;
        this.letters = letters;
        this.customers = customers;
        this.contacts = contacts;
        this.notes = notes;
        this.words = words;
    }

    /** In the caller's transaction. */
    EventFileId open(EnquiryLetter letter, Enquirer who, PlanWish wish, @Nullable Actor owner, Instant at) {
        EnquiryId id = letter.id();
        EventFileId file = EnquiryIds.file(id);
        Actor actor = owner == null ? EnquiryIds.enquirer(id, EnquiryIds.own(id)) : owner;
        CustomerId customer = actor.customer();
        if (owner == null) {
            introduce(customer, who);
        }
        files.open(new OpenEventFile(file, customer, wish, EnquiryIds.request("open", id, actor, at)));
        words.call(file, customer, actor.account(), letter.title());
        contacts.add(
                file,
                customer,
                actor.account(),
                new EventFileContact(
                        EnquiryIds.named("contact", id),
                        EventFileContact.Role.ORGANISER,
                        who.name(),
                        who.email(),
                        who.phone()));
        notes.add(
                file,
                customer,
                new EventFileNote(EnquiryIds.named("note", id), actor.account(), false, false, at, letter.words()));
        letters.becomes(id, customer, file, at);
        return file;
    }

    /** Nothing proves a category that pays less. */
    private void introduce(CustomerId customer, Enquirer who) {
        String organisation = who.organisation();
        if (organisation == null) {
            customers.add(customer, CustomerKind.PERSON, who.name(), CustomerCategory.VISITOR);
        } else {
            customers.add(customer, CustomerKind.ORGANISATION, organisation, CustomerCategory.COMPANY);
        }
    }
}
