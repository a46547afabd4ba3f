package org.marot.tariff;

import java.time.LocalDate;
import org.marot.shared.VenueId;

/**
 * What became of a grid's file.
 *
 * @param added false where it had been taken before
 */
public record TariffReport(VenueId venue, String decision, LocalDate inForce, boolean added) {
    /** For a terminal. */
    public String asText() {
        return (added ? "added    " : "unchanged ") + "tariff " + venue.value() + ": decision " + decision
                + ", in force from " + inForce;
    }
}
