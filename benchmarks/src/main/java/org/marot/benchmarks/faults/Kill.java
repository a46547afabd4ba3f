package org.marot.benchmarks.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * One kill under load.
 *
 * @param load how long the clients are at work before it
 * @param pause between the first victim and the second
 * @param duringStart kills while it starts again, each as a part of a usual start
 */
record Kill(Duration load, Victim victim, Duration pause, List<StartKill> duringStart) {
    private static final int LONGEST_PAUSE_MILLIS = 2_500;

    /** A kill during a start, after this part of a usual start's time. */
    record StartKill(double part, boolean postgresToo) {
        static List<StartKill> drawn(Random random, int most) {
            List<StartKill> drawn = new ArrayList<>();
            while (drawn.size() < most) {
                drawn.add(new StartKill(random.nextDouble(), random.nextInt(3) == 0));
            }
            return drawn;
        }
    }

    /** Each kind of victim in turn, in an order that the seed decides. */
    static List<Kill> drawn(FaultPlan plan) {
        Random random = new Random(plan.seed());
        List<Victim> victims = new ArrayList<>();
        while (victims.size() < plan.kills()) {
            List<Victim> each = new ArrayList<>(Arrays.asList(Victim.values()));
            Collections.shuffle(each, random);
            victims.addAll(each);
        }
        List<Kill> kills = new ArrayList<>();
        for (Victim victim : victims.subList(0, plan.kills())) {
            kills.add(drawn(plan, victim, random));
        }
        return kills;
    }

    private static Kill drawn(FaultPlan plan, Victim victim, Random random) {
        long range = plan.longest().minus(plan.shortest()).toMillis();
        Duration load = plan.shortest().plusMillis((long) (random.nextDouble() * range));
        Duration pause = Duration.ofMillis(random.nextInt(LONGEST_PAUSE_MILLIS));
        int starts = Math.max(0, random.nextInt(4) - 1);
        return new Kill(load, victim, pause, StartKill.drawn(random, starts));
    }
}
