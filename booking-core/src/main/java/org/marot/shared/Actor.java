package org.marot.shared;

import java.util.Set;

/**
 * Who sends a command and with which rights, as far as a decision needs it.
 *
 * @param staffOf the venues whose staff this account is; staff may act for other customers there
 * @param administrator of the whole installation; counts as staff everywhere
 */
public record Actor(AccountId account, CustomerId customer, Set<VenueId> staffOf, boolean administrator) {
    public Actor {
        staffOf = Set.copyOf(staffOf);
    }

    public boolean isStaffOf(VenueId venue) {
        return administrator || staffOf.contains(venue);
    }
}
