package org.marot.congress.write;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.marot.reservation.write.Request;
import org.marot.shared.EventFileId;

/**
 * Whoever has the link accepts.
 *
 * @param evidence names who, when and from where, outside the log
 */
public record AcceptQuote(
        @TargetAggregateIdentifier EventFileId eventFile, int version, String evidence, Request request)
        implements EventFileCommand {}
