package org.marot.congress.write;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.marot.reservation.write.Request;
import org.marot.shared.EventFileId;

/** Offers what the file wants now, at the prices of now. */
public record IssueQuote(@TargetAggregateIdentifier EventFileId eventFile, Instant validUntil, Request request)
        implements EventFileCommand {}
