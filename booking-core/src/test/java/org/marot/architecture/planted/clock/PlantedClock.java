package org.marot.architecture.planted.clock;

import java.time.Instant;

/** Looks at a clock of its own. */
public final class PlantedClock {
    public Instant when() {
        return Instant.now();
    }
}
