package org.marot.congress.write;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.marot.reservation.write.Request;
import org.marot.shared.CustomerId;
import org.marot.shared.EventFileId;

/** Describe an event: an enquiry. */
public record OpenEventFile(
        @TargetAggregateIdentifier EventFileId eventFile, CustomerId customer, PlanWish wish, Request request)
        implements EventFileCommand {}
