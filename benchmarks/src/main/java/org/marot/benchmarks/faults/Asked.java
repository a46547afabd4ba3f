package org.marot.benchmarks.faults;

/**
 * One request that changes something.
 *
 * @param reservation which one it changes; empty for a new one
 */
record Asked(long number, String token, String path, String key, String body, String reservation) {
    /** Without the token, so that none stands in a file. */
    @Override
    public String toString() {
        return "request " + number + " (" + path + " " + body + ", key " + key + ")";
    }
}
