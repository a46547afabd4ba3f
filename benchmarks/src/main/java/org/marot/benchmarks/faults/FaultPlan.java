package org.marot.benchmarks.faults;

import java.time.Duration;

/**
 * How a run shall go.
 *
 * @param seed decides every choice that the run itself makes; when threads meet, nobody does
 * @param kills kills under load; those during a start come on top
 * @param shortest time under load before a kill
 * @param longest the same, at most
 * @param leastAcknowledged fewer between two kills prove nothing
 * @param readyWithin how long a start may take
 */
public record FaultPlan(
        long seed,
        int kills,
        int clients,
        Duration shortest,
        Duration longest,
        int leastAcknowledged,
        Duration readyWithin) {}
