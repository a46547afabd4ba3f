package org.marot.embedded;

import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.common.utils.Exit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The broker's last word. Kafka ends its process on a fatal fault, a full disk for example; ours serves bookings too,
 * which need no broker, so the fault is kept here and shown instead.
 */
final class KafkaFault {
    private static final Logger LOG = LoggerFactory.getLogger(KafkaFault.class);
    private static final AtomicReference<@Nullable String> LAST = new AtomicReference<>();

    private KafkaFault() {}

    static void watch() {
        LAST.set(null);
        Exit.setExitProcedure(KafkaFault::keep);
        Exit.setHaltProcedure(KafkaFault::keep);
    }

    private static void keep(int status, @Nullable String message) {
        LAST.set(message == null ? "exit status " + status : message);
        LOG.error("Kafka met a fault that it cannot go on from (status {}): {}", status, message);
    }

    static @Nullable String last() {
        return LAST.get();
    }
}
