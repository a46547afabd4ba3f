package org.marot.claims;

/** The catalogue changed between choosing the cells and claiming them: refresh it and try again. */
public final class StaleCatalogue extends RuntimeException {
    public StaleCatalogue() {
        super("the catalogue has changed", null, false, false);
    }
}
