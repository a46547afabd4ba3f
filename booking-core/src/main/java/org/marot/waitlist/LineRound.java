package org.marot.waitlist;

import java.time.Clock;
import java.util.List;
import org.marot.reservation.CommandSender;
import org.marot.shared.VenueId;
import org.springframework.stereotype.Component;

/** Looks through all lines for what has come free and nobody gave up: a new catalogue can make room too. */
@Component
class LineRound {
    private static final List<String> ALWAYS = List.of("(,)");

    private final LineTable line;
    private final Offers offers;
    private final CommandSender sender;
    private final Clock clock;

    LineRound(LineTable line, Offers offers, CommandSender sender, Clock clock) {
        this.line = line;
        this.offers = offers;
        this.sender = sender;
        this.clock = clock;
    }

    void make() {
        line.venues().forEach(venue -> sender.together(() -> advance(venue)));
    }

    private VenueId advance(VenueId venue) {
        line.lockForOffers(venue);
        offers.advance(venue, ALWAYS, clock.instant());
        return venue;
    }
}
