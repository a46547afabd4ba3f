package org.marot.reservation.write;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.marot.shared.Actor;
import org.marot.shared.CommandId;

/**
 * The frame of every command.
 *
 * @param command sent again with the same {@code fingerprint}, the command changes nothing and answers as before
 * @param fingerprint a digest of what was asked; another one under the same id is refused as a mismatch
 * @param at when it was asked; decisions know no other clock
 * @param shown the gross price that who asks was shown, in hundredths of the currency; another one is refused
 * @param payment by a pass; null where money is to pay
 */
public record Request(
        CommandId command,
        String fingerprint,
        Actor actor,
        Instant at,
        @Nullable Long shown,
        @Nullable Payment payment) {
    /** Whatever it costs. */
    public Request(CommandId command, String fingerprint, Actor actor, Instant at) {
        this(command, fingerprint, actor, at, null, null);
    }

    public Request knowing(@Nullable Long price) {
        return new Request(command, fingerprint, actor, at, price, payment);
    }

    public Request paidBy(@Nullable Payment pass) {
        return new Request(command, fingerprint, actor, at, shown, pass);
    }

    /** How events name who asked: an account's id, or {@code system}. */
    public String by() {
        return actor.isSystem() ? "system" : actor.account().toString();
    }
}
