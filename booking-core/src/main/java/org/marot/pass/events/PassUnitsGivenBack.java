package org.marot.pass.events;

/** A reservation takes nothing of the pass any more. */
public record PassUnitsGivenBack(
        String pass, String venue, String reservation, int units, int left, String by, String at)
        implements PassEvent {}
