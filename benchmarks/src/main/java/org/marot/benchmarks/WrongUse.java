package org.marot.benchmarks;

/** The command line cannot be understood; the message says what would be. */
final class WrongUse extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongUse(String message) {
        super(message);
    }
}
