package org.marot.pricing.grid;

/**
 * A part of a price, or an amount, or both added.
 *
 * @param percent of the gross price, in hundredths of a percent
 */
public record Due(int percent, long cents) {
    public static final Due NOTHING = new Due(0, 0);
}
