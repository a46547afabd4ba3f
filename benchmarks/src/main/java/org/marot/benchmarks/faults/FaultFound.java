package org.marot.benchmarks.faults;

/** Something is so wrong that the run cannot go on; ends it with a verdict. */
final class FaultFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String check;
    private final String detail;

    FaultFound(String check, String detail) {
        super(check + ": " + detail);
        this.check = check;
        this.detail = detail;
    }

    Finding finding() {
        return new Finding(check, detail);
    }
}
