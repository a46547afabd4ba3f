package org.marot.proof;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Venue;
import org.springframework.stereotype.Component;

/** Which day it is in the town. */
@Component
class InstallationDay {
    private final Catalogue catalogue;
    private final Clock clock;

    InstallationDay(Catalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(
                clock.instant(),
                catalogue.venues().stream().findFirst().map(Venue::zone).orElse(ZoneOffset.UTC));
    }
}
