package org.marot.congress.write;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.marot.catalogue.Trade;
import org.marot.reservation.write.Request;
import org.marot.shared.EventFileId;

/** Whoever asks has read that version for a trade. */
public record AcknowledgeSheet(
        @TargetAggregateIdentifier EventFileId eventFile, int version, Trade trade, Request request)
        implements EventFileCommand {}
