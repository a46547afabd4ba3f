package org.marot.notifications.delivery;

import java.util.Optional;
import org.marot.notifications.mail.Addressee;

/** Who stands behind an id at this moment. */
interface AddressBook {
    /**
     * An account of the customer, the one that booked if it is one; else whoever asked for them from a public page; else
     * whoever booked. Empty when erased.
     */
    Optional<Addressee> find(String customer, String bookedBy);
}
