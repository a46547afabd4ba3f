package org.marot.enquiry;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Venue;
import org.marot.congress.EventFiles;
import org.marot.congress.write.FileReceipt;
import org.marot.congress.write.FileStatus;
import org.marot.enquiry.write.ReceiveEnquiry;
import org.marot.people.Enquirer;
import org.marot.people.EnquirerData;
import org.marot.people.EnquiryLetter;
import org.marot.people.EnquiryLetters;
import org.marot.people.EnquiryWish;
import org.marot.reservation.CommandSender;
import org.marot.reservation.write.Reference;
import org.marot.shared.Actor;
import org.marot.shared.CustomerId;
import org.marot.shared.EnquiryId;
import org.marot.shared.EventFileId;
import org.marot.shared.Refused;
import org.marot.shared.VenueId;
import org.marot.shared.Violation;
import org.springframework.stereotype.Component;

/** The door to enquiries: they are received with what they say about people, and become event files, whole or not at all. */
@Component
public class Enquiries {
    /** How long the link in the mail is good. */
    public static final Duration TO_CONFIRM = Duration.ofHours(48);

    private final Catalogue catalogue;
    private final CommandSender sender;
    private final EventFiles files;
    private final EnquiryLetters letters;
    private final EnquiryOpening opening;
    private final EnquirerData enquirers;

    Enquiries(
            Catalogue catalogue,
            CommandSender sender,
            EventFiles files,
            EnquiryLetters letters,
            EnquiryOpening opening,
            EnquirerData enquirers) {
        this.catalogue = catalogue;
        this.sender = sender;
        this.files = files;
        this.letters = letters;
        this.opening = opening;
        this.enquirers = enquirers;
    }

    /** @throws Refused when the venue has no rooms for that */
    public void requireRooms(VenueId venue, EnquiryWish wish) {
        rooms(venue).plan(wish);
    }

    /**
     * Sent again, it changes nothing. The mail follows from what is published of it.
     *
     * @throws Refused when the venue has no such rooms
     */
    public void receive(
            EnquiryId id, VenueId venue, Enquirer who, EnquiryWish wish, String title, String said, Instant at) {
        EnquiryRooms rooms = rooms(venue);
        rooms.plan(wish);
        EnquiryLetter letter =
                new EnquiryLetter(id, venue, who, wish, title, said, at, at.plus(TO_CONFIRM), null, null);
        ReceiveEnquiry command = new ReceiveEnquiry(
                id,
                EnquiryIds.file(id),
                venue,
                wish.attendees(),
                rooms.whole(wish),
                letter.until(),
                EnquiryIds.request("receive", id, EnquiryIds.enquirer(id, EnquiryIds.own(id)), at));
        try {
            sender.together(() -> {
                boolean fresh = letters.put(letter, who);
                if (fresh) {
                    sender.send(command);
                }
                return fresh;
            });
        } catch (AggregateStreamCreationException known) {
            // whoever got the mail has erased it since, or it had its time; nothing of it is kept again
        }
    }

    /** What the event file is called by, or will be. */
    public String reference(EnquiryId id) {
        return Reference.of(EnquiryIds.file(id));
    }

    public Optional<EnquiryLetter> find(String secret) {
        return letters.find(secret);
    }

    /** How the event stands that it became. */
    public FileReceipt standing(EnquiryLetter letter, Instant at) {
        CustomerId customer = Objects.requireNonNull(letter.customer());
        EventFileId file = Objects.requireNonNull(letter.eventFile());
        return files.inspect(
                file, EnquiryIds.request("see", letter.id(), EnquiryIds.enquirer(letter.id(), customer), at));
    }

    /**
     * Whoever has the link wants nothing of it any more, or did not ask: all that it said is gone, and what came of it.
     *
     * @throws Refused while spaces are kept for the event, and where it belongs to an account
     */
    public void forget(String secret, Instant at) {
        sender.together(() -> {
            EnquiryLetter letter = letters.take(secret).orElseThrow(() -> Refused.notFound("no-such-enquiry"));
            if (letter.eventFile() == null) {
                return letters.forget(secret);
            }
            giveUp(letter, letter.eventFile(), at);
            enquirers.erase(letter.id(), at);
            return true;
        });
    }

    private void giveUp(EnquiryLetter letter, EventFileId file, Instant at) {
        CustomerId own = EnquiryIds.own(letter.id());
        if (!own.equals(letter.customer())) {
            throw Refused.because(Violation.of("enquiry-belongs-to-an-account"));
        }
        FileStatus status = standing(letter, at).status();
        if (status == FileStatus.ENQUIRY || status == FileStatus.LAPSED) {
            files.cancel(file, EnquiryIds.request("give up", letter.id(), EnquiryIds.enquirer(letter.id(), own), at));
        } else if (!status.isOver()) {
            throw Refused.because(Violation.of("enquiry-keeps-spaces"));
        }
    }

    /**
     * Whoever has the link confirms it, and the event file is there. Done again, it changes nothing.
     *
     * @param owner who has signed in with the very address that was written to; null for anybody else
     */
    public EventFileId confirm(String secret, @Nullable Actor owner, Instant at) {
        return sender.together(() -> {
            EnquiryLetter letter = letters.take(secret).orElseThrow(() -> Refused.notFound("no-such-enquiry"));
            EventFileId known = letter.eventFile();
            if (known != null) {
                return known;
            }
            Enquirer who = letter.who();
            if (who == null || !at.isBefore(letter.until())) {
                throw Refused.because(Violation.of("enquiry-must-be-confirmed-in-time"));
            }
            return opening.open(letter, who, rooms(letter.venue()).plan(letter.wish()), owner, at);
        });
    }

    private EnquiryRooms rooms(VenueId id) {
        Venue venue = catalogue.venue(id).orElseThrow(() -> Refused.notFound("no-such-venue"));
        return new EnquiryRooms(id, venue.zone(), catalogue.spacesOf(id), catalogue.servicesOf(id));
    }
}
