package org.marot.congress.write;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.marot.reservation.write.Request;
import org.marot.shared.EventFileId;

/** Nothing is left to do about an event that took place. */
public record CloseEventFile(@TargetAggregateIdentifier EventFileId eventFile, Request request)
        implements EventFileCommand {}
