package org.marot.incident.write;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far the treatment of a report is, in this order; the published names are these in lower case, with hyphens. */
public enum IncidentStatus {
    REPORTED,
    SEEN,
    BEING_MENDED,
    CLOSED;

    public String published() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Empty for what is no status. */
    public static Optional<IncidentStatus> of(String published) {
        return Arrays.stream(values())
                .filter(status -> status.published().equals(published))
                .findFirst();
    }
}
