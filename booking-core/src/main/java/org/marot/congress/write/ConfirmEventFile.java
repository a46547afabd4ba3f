package org.marot.congress.write;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.marot.reservation.write.Request;
import org.marot.shared.EventFileId;

/** The contract is signed. */
public record ConfirmEventFile(@TargetAggregateIdentifier EventFileId eventFile, Request request)
        implements EventFileCommand {}
