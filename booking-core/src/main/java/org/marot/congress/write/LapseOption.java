package org.marot.congress.write;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.marot.reservation.write.Request;
import org.marot.shared.EventFileId;

/** End an option if its time is over; a timer asks. */
public record LapseOption(@TargetAggregateIdentifier EventFileId eventFile, Request request)
        implements EventFileCommand {}
