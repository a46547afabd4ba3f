package org.marot.pricing.grid;

import org.marot.catalogue.Wording;

/**
 * A part that is taken off. Each is reckoned on the amounts before any discount; together they take at most all.
 *
 * @param percent in hundredths of a percent
 */
public record Discount(String id, Wording label, When when, Target target, int percent) {
    /** Of what. */
    public enum Target {
        SPACES,
        SUPPLEMENTS,
        ALL
    }
}
