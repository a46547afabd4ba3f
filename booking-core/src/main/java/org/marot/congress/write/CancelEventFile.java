package org.marot.congress.write;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.marot.reservation.write.Request;
import org.marot.shared.EventFileId;

/**
 * The event does not take place here.
 *
 * @param due what the caller knows to be owed then, in hundredths of the currency; null for who did not look
 */
public record CancelEventFile(
        @TargetAggregateIdentifier EventFileId eventFile,
        @Nullable Long due,
        Request request) implements EventFileCommand {}
