package org.marot.people;

/** Too many people sign in at once; it passes. */
public final class TooBusy extends RuntimeException {
    TooBusy() {
        super("too many sign-ins at once", null, false, false);
    }
}
