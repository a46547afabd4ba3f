package org.marot.web.support;

import java.util.List;
import org.marot.shared.Refused;

/** A refusal together with what could be had instead. */
public final class RefusedBooking extends RuntimeException {
    private final Refused refusal;
    private final List<Problem.Alternative> alternatives;

    public RefusedBooking(Refused refusal, List<Problem.Alternative> alternatives) {
        super(refusal.getMessage(), refusal, false, false);
        this.refusal = refusal;
        this.alternatives = List.copyOf(alternatives);
    }

    public Refused refusal() {
        return refusal;
    }

    public List<Problem.Alternative> alternatives() {
        return alternatives;
    }
}
