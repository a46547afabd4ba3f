package org.marot.benchmarks;

/** A benchmark ran to its end, and its figures, which are printed, fall short of the aim. */
final class AimMissed extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
