package org.marot.congress.write;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.marot.reservation.write.Request;
import org.marot.shared.EventFileId;

/**
 * Describe the event anew; once it is confirmed that is for staff.
 *
 * @param acceptLoss go to the end of the line where the place cannot be kept
 */
public record ChangeEventFile(
        @TargetAggregateIdentifier EventFileId eventFile, PlanWish wish, boolean acceptLoss, Request request)
        implements EventFileCommand {}
