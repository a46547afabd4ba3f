package org.marot.benchmarks.faults;

/** One thing that is not as promised. */
record Finding(String check, String detail) {
    @Override
    public String toString() {
        return check + ": " + detail;
    }
}
