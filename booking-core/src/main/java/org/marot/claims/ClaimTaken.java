package org.marot.claims;

import java.util.List;

/**
 * A claim that was taken.
 *
 * @param unit which of the interchangeable units, from 1; the current plan, not a promise
 * @param reseated the other holders whose unit changed to make room, sorted by holder
 */
public record ClaimTaken(int unit, List<Reseated> reseated) {}
