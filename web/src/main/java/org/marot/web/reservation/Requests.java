package org.marot.web.reservation;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.marot.reservation.write.Request;
import org.marot.shared.Actor;
import org.marot.shared.CommandId;
import org.marot.web.account.SignedIn;
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

    public Request now(String what, Object asked) {
        Actor actor = signedIn.actor();
        String key = current.getHeader("Idempotency-Key");
        CommandId command =
                new CommandId(key == null ? UUID.randomUUID() : named(actor.account() + " " + what + " " + key));
        return new Request(command, Fingerprint.of(what, asked), actor, clock.instant());
    }

    /** One account's key never meets another's. */
    private static UUID named(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
