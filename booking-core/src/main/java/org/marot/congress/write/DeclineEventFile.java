package org.marot.congress.write;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.marot.reservation.write.Request;
import org.marot.shared.EventFileId;

/** Nothing comes of it, as the venue's staff know; what it held is free. */
public record DeclineEventFile(@TargetAggregateIdentifier EventFileId eventFile, LostReason reason, Request request)
        implements EventFileCommand {}
