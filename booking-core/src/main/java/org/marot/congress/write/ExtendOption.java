package org.marot.congress.write;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.marot.reservation.write.Request;
import org.marot.shared.EventFileId;

/** Give an option more time. */
public record ExtendOption(@TargetAggregateIdentifier EventFileId eventFile, Instant until, Request request)
        implements EventFileCommand {}
