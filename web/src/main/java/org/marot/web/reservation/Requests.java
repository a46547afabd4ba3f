package org.marot.web.reservation;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marot.reservation.write.Request;
import org.marot.shared.Actor;
import org.marot.shared.CommandId;
import org.marot.web.account.SignedIn;
import org.marot.web.support.Malformed;
import org.springframework.stereotype.Component;

/** The frame of the command that the current call makes: who asks, when, and under which id. */
@Component
public class Requests {
    private final SignedIn signedIn;
    private final HttpServletRequest current;
    private final Clock clock;

    Requests(SignedIn signedIn, HttpServletRequest current, Clock clock) {
        this.signedIn = signedIn;
        this.current = current;
        this.clock = clock;
    }

    /** {@code asked} tells everything by its text. */
    public Request now(String what, Object asked) {
        Actor actor = signedIn.actor();
        String key = current.getHeader("Idempotency-Key");
        CommandId command =
                new CommandId(key == null ? UUID.randomUUID() : named(actor.account() + " " + what + " " + key));
        return new Request(command, Fingerprint.of(what, asked), actor, clock.instant());
    }

    /**
     * The command of a form, whose hidden field makes a second sending harmless.
     *
     * @param asked tells everything by its text
     */
    public Request ofForm(@Nullable String command, String what, Object asked) {
        if (command == null) {
            throw Malformed.missing("command");
        }
        try {
            return new Request(CommandId.of(command), Fingerprint.of(what, asked), signedIn.actor(), clock.instant());
        } catch (IllegalArgumentException e) {
            throw Malformed.unreadable("command");
        }
    }

    /** One account's key never meets another's. */
    private static UUID named(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
