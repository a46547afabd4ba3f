package org.marot.congress.write;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.marot.reservation.write.Request;
import org.marot.shared.EventFileId;

/** Put an option on all spaces of the file. */
public record PlaceOption(@TargetAggregateIdentifier EventFileId eventFile, Instant until, Request request)
        implements EventFileCommand {}
