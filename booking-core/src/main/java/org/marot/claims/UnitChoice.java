package org.marot.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which units of a pool a request may have, the preferred first.
 *
 * @param own one of these all through
 * @param inParts several of these, one after the other, where none of {@code own} can be had all through
 * @param others those that the unfixed claims of others may be moved to
 * @param fixed nobody's booking moves this claim; one that is in parts is always fixed
 */
public record UnitChoice(List<Integer> own, List<Integer> inParts, List<Integer> others, boolean fixed) {
    public UnitChoice {
        own = List.copyOf(own);
        inParts = List.copyOf(inParts);
        others = List.copyOf(others);
    }

    /** Any of so many, for everybody. */
    public static UnitChoice any(int units) {
        return among(IntStream.rangeClosed(1, units).boxed().toList());
    }

    /** Any of these, for everybody. */
    public static UnitChoice among(List<Integer> units) {
        return new UnitChoice(units, units, units, false);
    }

    /** This very unit, from now on fixed, or none. */
    public UnitChoice pinned(int unit) {
        return new UnitChoice(List.of(unit), List.of(), others, true);
    }

    /** This very unit for as long as it can be had, then others. */
    public UnitChoice staying(int unit) {
        List<Integer> first = new ArrayList<>(List.of(unit));
        inParts.stream().filter(other -> other != unit).forEach(first::add);
        return new UnitChoice(List.of(unit), first, others, true);
    }

    /** Only these, from now on fixed; the others stay away from them where they can. */
    public UnitChoice only(List<Integer> units) {
        return new UnitChoice(units, units, others, true);
    }
}
