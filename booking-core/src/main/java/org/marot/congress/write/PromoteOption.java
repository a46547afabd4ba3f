package org.marot.congress.write;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.marot.reservation.write.Request;
import org.marot.shared.EventFileId;

/** Have a file that waited hold its spaces; the line has decided it. */
public record PromoteOption(@TargetAggregateIdentifier EventFileId eventFile, Request request)
        implements EventFileCommand {}
