package org.marot.congress.write;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.marot.reservation.write.Request;
import org.marot.shared.EventFileId;

/** Tell a file that waits that one before it was signed. */
public record BlockOption(@TargetAggregateIdentifier EventFileId eventFile, Request request)
        implements EventFileCommand {}
