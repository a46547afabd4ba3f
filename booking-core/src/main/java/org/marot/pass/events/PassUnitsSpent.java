package org.marot.pass.events;

/**
 * A reservation is paid by the pass.
 *
 * @param units of it; 0 for a subscription
 * @param left after that
 * @param from with its offset, like {@code to}
 */
public record PassUnitsSpent(
        String pass,
        String venue,
        String reservation,
        int units,
        int left,
        String from,
        String to,
        String by,
        String at)
        implements PassEvent {}
