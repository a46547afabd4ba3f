package org.marot.closure.events;

/** The space can be had again before the time that was said: {@code from} then on, or as if it had never been closed. */
public record SpaceReopened(String closure, String venue, String from, String by, String at) implements ClosureEvent {}
