package org.marot.stream;

/** Tells the relay that something was committed. */
public interface RelayWake {
    /** Returns at once and never fails; call it after the commit, as often as one likes. */
    void wake();
}
