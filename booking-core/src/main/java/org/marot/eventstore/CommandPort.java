package org.marot.eventstore;

/** Something that command handlers may ask for as a parameter. */
public record CommandPort<T>(Class<T> type, T instance) {}
