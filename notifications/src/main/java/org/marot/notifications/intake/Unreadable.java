package org.marot.notifications.intake;

import org.jspecify.annotations.Nullable;

/** An event does not make sense here; it is set aside with this reason, and the others go on. */
final class Unreadable extends RuntimeException {
    Unreadable(String reason, @Nullable Throwable cause) {
        super(reason, cause);
    }
}
