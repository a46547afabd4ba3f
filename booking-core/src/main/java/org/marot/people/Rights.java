package org.marot.people;

import java.util.Set;
import java.util.TreeSet;
import org.marot.shared.VenueId;

/** What an account may do beyond what every member may. */
public record Rights(Set<VenueId> staffOf, boolean staffEverywhere, boolean invoices, boolean administrator) {
    public static final Rights MEMBER = new Rights(Set.of(), false, false, false);
    public static final Rights STAFF_EVERYWHERE = new Rights(Set.of(), true, false, false);
    public static final Rights STAFF_WITH_INVOICES = new Rights(Set.of(), true, true, false);
    public static final Rights ADMINISTRATOR = new Rights(Set.of(), true, true, true);

    public Rights {
        staffOf = Set.copyOf(staffOf);
    }

    /** {@code administrator}, {@code staff}, {@code staff:clement-marot}, {@code invoices}: stable, for the register. */
    public Set<String> words() {
        Set<String> words = new TreeSet<>();
        staffOf.forEach(venue -> words.add("staff:" + venue));
        if (staffEverywhere) {
            words.add("staff");
        }
        if (invoices) {
            words.add("invoices");
        }
        if (administrator) {
            words.add("administrator");
        }
        return words;
    }
}
