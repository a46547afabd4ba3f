package org.marot.congress.write;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.marot.reservation.write.Request;
import org.marot.shared.EventFileId;

/** Have an option decided by {@code until} because somebody behind it is ready to sign. */
public record ShortenOption(@TargetAggregateIdentifier EventFileId eventFile, Instant until, Request request)
        implements EventFileCommand {}
