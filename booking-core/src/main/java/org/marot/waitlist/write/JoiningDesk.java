package org.marot.waitlist.write;

import java.util.ArrayList;
import java.util.List;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Space;
import org.marot.catalogue.Venue;
import org.marot.claims.ClaimRequest;
import org.marot.claims.Claims;
import org.marot.reservation.write.DeskChoice;
import org.marot.reservation.write.Request;
import org.marot.reservation.write.Rulebook;
import org.marot.shared.Actor;
import org.marot.shared.Refused;
import org.marot.shared.SpaceId;
import org.marot.shared.Violation;

/** What an entry needs to decide on joining: the rules, the claims, and the line. */
public final class JoiningDesk {
    private static final int MOST_PLACES = 20;

    private final Catalogue catalogue;
    private final Claims claims;
    private final WaitingLine line;

    public JoiningDesk(Catalogue catalogue, Claims claims, WaitingLine line) {
        this.catalogue = catalogue;
        this.claims = claims;
        this.line = line;
    }

    WaitingLine line() {
        return line;
    }

    /**
     * The wish for those of its spaces that could be had if they were free.
     *
     * @throws Refused when none could, when one of them is free, or when the customer has a place already
     */
    WaitingWish agree(WaitingWish wish, Request request) {
        Venue venue = catalogue.venue(wish.venue()).orElseThrow(() -> Refused.notFound("no-such-venue"));
        List<Space> fitting = fitting(wish, venue, request);
        if (OfferTime.until(request.at(), wish.period().start()).isEmpty()) {
            throw refused(wish, Violation.of("must-leave-time-to-answer"));
        }
        line.lockForJoining(venue.id());
        for (Space space : fitting) {
            if (claims.isFree(claim(space, wish, request))) {
                throw Refused.because(Violation.of("must-be-taken").at(space.id(), wish.period()));
            }
        }
        WaitingWish agreed = wish.only(fitting.stream().map(Space::id).toList());
        if (line.hasPlace(agreed)) {
            throw refused(agreed, Violation.of("must-not-wait-twice"));
        }
        if (line.placesOf(wish.customer()) >= MOST_PLACES) {
            throw Refused.because(Violation.of("must-not-wait-too-much", "most", MOST_PLACES));
        }
        return agreed;
    }

    /** An offer is made as to a member, so waiting is too, whoever asks. */
    private List<Space> fitting(WaitingWish wish, Venue venue, Request request) {
        Actor member = new Actor(request.actor().account(), wish.customer(), java.util.Set.of(), false);
        List<Space> fitting = new ArrayList<>();
        List<Violation> why = List.of();
        for (SpaceId id : wish.spaces()) {
            Space space = catalogue
                    .space(id)
                    .filter(one -> one.venue().equals(venue.id()))
                    .orElseThrow(() -> Refused.notFound("no-such-space"));
            List<Violation> broken = Rulebook.violations(wish.in(space), space, venue, request.at(), member);
            if (broken.isEmpty()) {
                fitting.add(space);
            } else if (why.isEmpty()) {
                why = broken;
            }
        }
        if (fitting.isEmpty()) {
            throw why.isEmpty() ? Refused.notFound("no-such-space") : new Refused(Refused.Kind.RULE_BROKEN, why);
        }
        return fitting;
    }

    private ClaimRequest claim(Space space, WaitingWish wish, Request request) {
        return new ClaimRequest(
                request.command().value(),
                space.venue(),
                space.id(),
                space.cells(),
                space.units(),
                wish.period().widened(space.bufferBefore(), space.bufferAfter()),
                catalogue.revision(),
                DeskChoice.of(wish.in(space), space, request.at()));
    }

    private static Refused refused(WaitingWish wish, Violation violation) {
        return Refused.because(violation.at(wish.spaces().get(0), wish.period()));
    }
}
