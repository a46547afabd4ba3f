package org.marot.benchmarks;

import java.util.Arrays;
import java.util.List;

/**
 * What one measurement found.
 *
 * @param jvmMicros processor time for each booking in this process, its load generator included
 * @param postgresMicros likewise in PostgreSQL
 */
record Figures(double perSecond, double p50Millis, double p99Millis, double jvmMicros, double postgresMicros) {
    /** @param nanos one entry for each booking */
    static Figures of(long[] nanos, double seconds, ProcessorTime used) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Figures(
                sorted.length / seconds,
                percentile(sorted, 0.50),
                percentile(sorted, 0.99),
                used.jvmNanos() / 1e3 / sorted.length,
                used.postgresNanos() / 1e3 / sorted.length);
    }

    static double percentile(long[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.min(sorted.length - 1, sorted.length * share)] / 1e6;
    }

    /** The middle of several measurements, figure by figure. */
    static Figures median(List<Figures> all) {
        return new Figures(
                median(all.stream().mapToDouble(Figures::perSecond).toArray()),
                median(all.stream().mapToDouble(Figures::p50Millis).toArray()),
                median(all.stream().mapToDouble(Figures::p99Millis).toArray()),
                median(all.stream().mapToDouble(Figures::jvmMicros).toArray()),
                median(all.stream().mapToDouble(Figures::postgresMicros).toArray()));
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
