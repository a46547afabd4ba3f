package org.marot.embedded;

import org.jspecify.annotations.Nullable;

/** One try to start the broker failed; another may do better. */
final class KafkaNotUp extends Exception {
    private static final long serialVersionUID = 1L;

    KafkaNotUp(String reason, @Nullable Throwable cause) {
        super(reason, cause);
    }
}
