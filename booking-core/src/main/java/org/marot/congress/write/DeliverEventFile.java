package org.marot.congress.write;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.marot.reservation.write.Request;
import org.marot.shared.EventFileId;

/**
 * It took place.
 *
 * @param attendees how many came
 */
public record DeliverEventFile(@TargetAggregateIdentifier EventFileId eventFile, int attendees, Request request)
        implements EventFileCommand {}
