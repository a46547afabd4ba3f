package org.marot.congress.proposals;

import org.jspecify.annotations.Nullable;
import org.marot.shared.Period;
import org.marot.shared.SpaceId;

/**
 * Why the date that was asked for does not do; never on whose account.
 *
 * @param space null when the venue has no room, or not enough of them, for as many people in that layout
 * @param during the part of the asked time, set-up and strike included
 */
public record Hindrance(Kind kind, @Nullable SpaceId space, Period during) {
    /** What stands in the way. */
    public enum Kind {
        /** A reservation, or an event that is signed. */
        TAKEN("taken"),
        /** Closed for works or a fault. */
        OUT_OF_USE("out-of-use"),
        /** Nothing but options: one can wait behind them. */
        OPTION("option"),
        /** The venue does not open on that day. */
        CLOSED("closed"),
        PAST("past"),
        /** No room holds as many people in that layout. */
        UNFIT("unfit");

        private final String published;

        Kind(String published) {
            this.published = published;
        }

        public String published() {
            return published;
        }
    }
}
