package org.marot.congress.write;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.marot.reservation.write.Request;
import org.marot.shared.EventFileId;

/** The event does not take place here. */
public record CancelEventFile(@TargetAggregateIdentifier EventFileId eventFile, Request request)
        implements EventFileCommand {}
