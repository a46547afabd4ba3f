package org.marot.congress.write;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.marot.reservation.write.Request;
import org.marot.shared.EventFileId;

/** Answers how the file stands, and whether this very command was carried out before; changes nothing. */
public record InspectEventFile(@TargetAggregateIdentifier EventFileId eventFile, Request request)
        implements EventFileCommand {}
