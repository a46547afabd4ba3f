package org.marot.eventstore;

/** Told after the outermost transaction with new events has committed; must return at once and never fail. */
public interface AfterAppend {
    void appended();
}
