package org.marot.claims;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Takes, moves and releases claims. Every call belongs to the transaction of the command that makes it; a refusal takes
 * nothing. No two claims on one cell and unit ever overlap: a constraint is the last fence.
 */
public interface Claims {
    /**
     * Claims every cell of the request, or none.
     *
     * @throws org.marot.shared.Refused of kind {@code TAKEN}, naming the space and every stretch that blocks, never whose
     * @throws AlreadyClaimed when {@code request.holder()} itself holds claims: the command came a second time
     */
    ClaimTaken take(ClaimRequest request);

    /**
     * Like {@link #take}, for a holder who has nothing and whose event follows in the same transaction: what it refuses, it
     * may refuse only when that event is written.
     */
    default ClaimTaken takeWithEvent(ClaimRequest request) {
        return take(request);
    }

    /** Like {@link #take}, but every unit of a pool: for what nobody is to have. */
    void takeAll(ClaimRequest request);

    /** Gives up what the holder has and claims the request instead, or changes nothing. Same refusals as {@link #take}. */
    ClaimTaken move(ClaimRequest request);

    /** Fixes the units that are planned for the holder, and tells them in the order of time; none without a pool. */
    List<NamedUnit> name(UUID holder);

    /** The units that are planned for the holder may change again. */
    void unname(UUID holder);

    /**
     * Takes other units of the same pool for the same period instead, or changes nothing. Nothing comes free for others by
     * that. Same refusals as {@link #take}.
     */
    ClaimTaken reseat(ClaimRequest request);

    /** Gives up what the holder has from {@code end} on, which lies within it; what is before stays claimed. */
    void endAt(UUID holder, Instant end);

    /** Whether {@link #take} would succeed now. */
    boolean isFree(ClaimRequest request);

    /** Gives up what the holder has; harmless when it has nothing. */
    void release(UUID holder);
}
