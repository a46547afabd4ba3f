package org.marot.congress.write;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.marot.reservation.write.Request;
import org.marot.shared.EventFileId;

/** Tell a file that waits its new rank; the line has decided it. */
public record ChangeRank(@TargetAggregateIdentifier EventFileId eventFile, int rank, Request request)
        implements EventFileCommand {}
