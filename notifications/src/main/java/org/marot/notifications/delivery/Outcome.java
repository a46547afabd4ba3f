package org.marot.notifications.delivery;

import org.jspecify.annotations.Nullable;

/**
 * How an attempt ended.
 *
 * @param problem a short technical reason without any personal data; null when sent
 */
record Outcome(Fate fate, @Nullable String problem) {
    enum Fate {
        /** The server took it over. */
        SENT,
        /** It did not arrive; later it may. */
        REFUSED_FOR_NOW,
        /** It did not arrive and never will. */
        REFUSED_FOR_GOOD,
        /** The connection broke when the server may have had the whole mail already. */
        UNKNOWN
    }

    static Outcome sent() {
        return new Outcome(Fate.SENT, null);
    }
}
