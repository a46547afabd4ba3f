package org.marot.web.availability;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marot.shared.AccountId;
import org.marot.shared.Actor;
import org.marot.shared.CustomerId;

/**
 * Who wants to know.
 *
 * @param category the customer's category; null as long as nobody has signed in, and then no rule about it is judged
 */
public record Asker(Actor actor, @Nullable String category) {
    private static final Asker ANYBODY =
            new Asker(new Actor(new AccountId(new UUID(0, 0)), new CustomerId(new UUID(0, 0)), Set.of(), false), null);

    /** Somebody who has not signed in. */
    public static Asker anybody() {
        return ANYBODY;
    }
}
