package org.marot.claims;

import java.util.UUID;

/** The holder has claims already: its first command came a second time. Carries no stack trace: it is an answer. */
public final class AlreadyClaimed extends RuntimeException {
    private final UUID holder;

    public AlreadyClaimed(UUID holder) {
        super("already claimed by " + holder, null, false, false);
        this.holder = holder;
    }

    public UUID holder() {
        return holder;
    }
}
