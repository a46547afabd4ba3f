package org.marot.proof;

/** The installation's secret, as keys for one purpose each. */
@FunctionalInterface
public interface NumberKey {
    /** 256 bits, the same on every node and at every start. */
    byte[] keyFor(String purpose);
}
