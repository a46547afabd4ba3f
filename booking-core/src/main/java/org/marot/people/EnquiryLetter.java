package org.marot.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.marot.shared.CustomerId;
import org.marot.shared.EnquiryId;
import org.marot.shared.EventFileId;
import org.marot.shared.VenueId;

/**
 * What somebody asked of a venue and who they are: personal data, outside the log.
 *
 * @param who null once that is forgotten
 * @param title what the event file is called
 * @param words the first note of the event file, in the enquirer's language
 * @param until when it can be confirmed no longer
 * @param customer null until it is confirmed, as {@code eventFile}
 */
public record EnquiryLetter(
        EnquiryId id,
        VenueId venue,
        @Nullable Enquirer who,
        EnquiryWish wish,
        String title,
        String words,
        Instant receivedAt,
        Instant until,
        @Nullable CustomerId customer,
        @Nullable EventFileId eventFile) {}
