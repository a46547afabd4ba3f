package org.marot.claims;

import java.util.List;

/**
 * A claim that was taken.
 *
 * @param unit which of the interchangeable units, from 1, at the beginning; the current plan, not a promise, unless fixed
 * @param reseated the other holders whose unit changed to make room, sorted by holder
 * @param later the units that follow, where none was to be had all through
 * @param fixed nobody's booking moves it
 */
public record ClaimTaken(int unit, List<Reseated> reseated, List<NamedUnit> later, boolean fixed) {
    public ClaimTaken(int unit, List<Reseated> reseated) {
        this(unit, reseated, List.of(), false);
    }
}
