package org.marot.eventstore;

/** Told after a transaction with new events has committed; must return at once and never fail. */
public interface AfterAppend {
    void appended();
}
