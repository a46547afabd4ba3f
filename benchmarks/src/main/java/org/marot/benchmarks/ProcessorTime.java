package org.marot.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * The processor time that this process and its PostgreSQL have used so far: on a busy machine it says more about the cost
 * of a booking than the clock does.
 */
record ProcessorTime(long jvmNanos, long postgresNanos) {
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    /** Take it while the connections of the measurement are open: an ended backend is counted no more. */
    static ProcessorTime now(ProcessHandle postmaster) {
        long children = postmaster
                .children()
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .mapToLong(Duration::toNanos)
                .sum();
        return new ProcessorTime(SYSTEM.getProcessCpuTime(), children);
    }

    ProcessorTime since(ProcessorTime before) {
        return new ProcessorTime(jvmNanos - before.jvmNanos, postgresNanos - before.postgresNanos);
    }
}
