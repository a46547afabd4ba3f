package org.marot.congress.events;

/** Signed: the spaces are the customer's. */
public record EventFileConfirmed(String eventFile, String venue, String by, String at) implements EventFileEvent {}
