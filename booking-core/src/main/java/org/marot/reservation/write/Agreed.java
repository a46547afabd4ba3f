package org.marot.reservation.write;

import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Space;
import org.marot.catalogue.Venue;
import org.marot.claims.ClaimTaken;
import org.marot.shared.Period;

/**
 * A wish that keeps all the rules and has its space.
 *
 * @param unitChosen on the desk that its customer asked for
 * @param price null where no grid is in force
 */
record Agreed(
        Space space,
        Venue venue,
        Period claim,
        ClaimTaken taken,
        boolean unitChosen,
        @Nullable AgreedPrice price) {}
