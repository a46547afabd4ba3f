package org.marot.reservation.write;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.marot.shared.CommandId;
import org.marot.shared.Refused;
import org.marot.shared.Violation;

/**
 * The commands that one stream has carried out, so that a repeated one changes nothing. An event's metadata say which
 * command it came of.
 */
public final class Commands {
    public static final String COMMAND = "command";
    public static final String FINGERPRINT = "fingerprint";

    private final Map<String, String> fingerprints = new HashMap<>();
    private @Nullable String last;
    private int eventsOfLast;

    public static MetaData metaData(Request request) {
        return MetaData.with(COMMAND, request.command().toString()).and(FINGERPRINT, request.fingerprint());
    }

    public void remember(String command, String fingerprint) {
        fingerprints.put(command, fingerprint);
        eventsOfLast = Objects.equals(command, last) ? eventsOfLast + 1 : 1;
        last = command;
    }

    /** How many events the last command had. */
    public int eventsOfLast() {
        return eventsOfLast;
    }

    /**
     * Whether this very command was carried out before.
     *
     * @throws Refused when it was another one under the same id
     */
    public boolean include(Request request) {
        String known = fingerprints.get(request.command().toString());
        if (known == null) {
            return false;
        }
        if (!known.equals(request.fingerprint())) {
            throw mismatch(request.command());
        }
        return true;
    }

    private static Refused mismatch(CommandId command) {
        return new Refused(
                Refused.Kind.COMMAND_MISMATCH, List.of(Violation.of("command-mismatch", "command", command)));
    }
}
