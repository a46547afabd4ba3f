package org.marot.shared;

import java.util.Set;
import java.util.UUID;

/**
 * Who sends a command and with which rights, as far as a decision needs it.
 *
 * @param staffOf the venues whose staff this account is; staff may act for other customers there
 * @param administrator of the whole installation; counts as staff everywhere
 */
public record Actor(AccountId account, CustomerId customer, Set<VenueId> staffOf, boolean administrator) {
    private static final UUID NOBODY = new UUID(0, 0);

    public Actor {
        staffOf = Set.copyOf(staffOf);
    }

    /** Marot itself, when a timer fires. */
    public static Actor system() {
        return new Actor(new AccountId(NOBODY), new CustomerId(NOBODY), Set.of(), true);
    }

    public boolean isSystem() {
        return account.value().equals(NOBODY);
    }

    public boolean isStaffOf(VenueId venue) {
        return administrator || staffOf.contains(venue);
    }
}
