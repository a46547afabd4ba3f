package org.marot.eventstore;

/** A class whose instances live in the event store, one stream each. */
public record EventSourced(Class<?> type) {}
