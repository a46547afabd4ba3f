package org.marot.web.booking;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marot.reservation.write.Request;
import org.marot.shared.CommandId;
import org.marot.web.account.SignedIn;
import org.marot.web.reservation.Fingerprint;
import org.marot.web.support.Malformed;
import org.springframework.stereotype.Component;

/** The frame of a command that comes from a form: its hidden field makes a second sending harmless. */
@Component
public class PageRequests {
    private final SignedIn signedIn;
    private final Clock clock;

    PageRequests(SignedIn signedIn, Clock clock) {
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** For the hidden field of a form that is about to be shown. */
    public static String newCommand() {
        return UUID.randomUUID().toString();
    }

    /** {@code asked} tells everything by its text. */
    public Request of(@Nullable String command, String what, Object asked) {
        return new Request(read(command), Fingerprint.of(what, asked), signedIn.actor(), clock.instant());
    }

    private static CommandId read(@Nullable String command) {
        if (command == null) {
            throw Malformed.missing("command");
        }
        try {
            return CommandId.of(command);
        } catch (IllegalArgumentException e) {
            throw Malformed.unreadable("command");
        }
    }
}
