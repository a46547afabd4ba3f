package org.marot.people;

import java.util.Locale;
import java.util.Set;
import org.marot.shared.AccountId;
import org.marot.shared.CustomerId;
import org.marot.shared.VenueId;

/**
 * Who can sign in, with their rights. Everybody is a member; the rest is on top of that.
 *
 * @param customer the customer that this account books for unless it says otherwise
 * @param staffOf the venues whose staff it is, when not of all
 * @param staffEverywhere staff of every venue, also of those still to come
 * @param invoices staff that may also issue invoices
 */
public record Account(
        AccountId id,
        String email,
        String name,
        Locale locale,
        CustomerId customer,
        Set<VenueId> staffOf,
        boolean staffEverywhere,
        boolean invoices,
        boolean administrator) {
    public Account {
        staffOf = Set.copyOf(staffOf);
    }

    public Rights rights() {
        return new Rights(staffOf, staffEverywhere, invoices, administrator);
    }

    /** Staff of at least one venue, or administrator. */
    public boolean isStaff() {
        return administrator || staffEverywhere || !staffOf.isEmpty();
    }
}
