package org.marot.pass.events;

/** The sale was a mistake: nothing had been spent, nothing can be any more. */
public record PassWithdrawn(String pass, String venue, String by, String at) implements PassEvent {}
