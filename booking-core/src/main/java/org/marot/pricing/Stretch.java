package org.marot.pricing;

/** Half-open, in seconds of the epoch. */
record Stretch(long from, long to) {
    /** All of time. */
    static final Stretch ALWAYS = new Stretch(Long.MIN_VALUE, Long.MAX_VALUE);

    boolean includes(long second) {
        return from <= second && second < to;
    }
}
