package org.marot.closure.write;

import org.jspecify.annotations.Nullable;
import org.marot.shared.ClosureId;
import org.marot.shared.Period;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;

/**
 * How a closure stands after a command.
 *
 * @param period without what was given back
 * @param sequence of the last event in its stream, from 0
 * @param repeated the command had been carried out before; nothing changed now
 */
public record ClosureStanding(
        ClosureId closure,
        VenueId venue,
        SpaceId space,
        @Nullable Period period,
        long sequence,
        boolean repeated) {}
