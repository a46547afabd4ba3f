package org.marot.notifications.delivery;

/** Takes a finished letter away. */
interface Carrier {
    Outcome carry(Letter letter);
}
