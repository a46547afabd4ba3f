package org.marot.enquiry.write;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.marot.reservation.write.Request;
import org.marot.shared.EnquiryId;
import org.marot.shared.EventFileId;
import org.marot.shared.Period;
import org.marot.shared.VenueId;

/**
 * Take down what somebody asks.
 *
 * @param eventFile what it will become
 * @param period from the beginning of the event to its end
 * @param until when it can be confirmed no longer
 */
public record ReceiveEnquiry(
        @TargetAggregateIdentifier EnquiryId enquiry,
        EventFileId eventFile,
        VenueId venue,
        int attendees,
        Period period,
        Instant until,
        Request request) {}
