package org.marot.congress.write;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.marot.reservation.write.Request;
import org.marot.shared.EventFileId;

/** Note in the file that made a challenge until when the others must decide. */
public record RecordChallenge(@TargetAggregateIdentifier EventFileId eventFile, Instant until, Request request)
        implements EventFileCommand {}
