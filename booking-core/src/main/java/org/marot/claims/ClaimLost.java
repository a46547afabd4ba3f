package org.marot.claims;

/** Whoever stood in the way has gone again in the same moment: worth another try. */
public final class ClaimLost extends RuntimeException {
    public ClaimLost() {
        super("a claim came and went", null, false, false);
    }
}
