package org.marot.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A Kafka broker of our own in this process, on 127.0.0.1 alone, its log kept in the data folder. The log is a road and
 * no archive: one that cannot be read is put aside and begun anew, for the event store to fill again.
 */
public final class EmbeddedKafka implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedKafka.class);
    private static final int START_SECONDS = 60;
    private static final int TRIES_ON_KEPT_LOG = 2;

    private final DataFolder data;
    private final int seconds;
    private final CoordinatorProbe probe;
    private final KafkaWatch watch;
    private int port;
    private boolean portIsKnown;
    private @Nullable KafkaBroker broker;

    private EmbeddedKafka(DataFolder data, int seconds) {
        this.data = data;
        this.seconds = seconds;
        this.port = FreePort.any();
        this.broker = begin();
        this.portIsKnown = true;
        this.probe = new CoordinatorProbe(bootstrapServers());
        this.watch = new KafkaWatch(probe::answers, this::restart);
    }

    public static EmbeddedKafka start(DataFolder data) {
        return start(data, START_SECONDS);
    }

    static EmbeddedKafka start(DataFolder data, int seconds) {
        return new EmbeddedKafka(data, seconds);
    }

    private KafkaBroker begin() {
        Path folder = data.folder("kafka");
        for (int tries = 0; tries < TRIES_ON_KEPT_LOG; tries++) {
            try {
                takePort();
                KafkaFault.watch();
                return KafkaBroker.start(folder, port, seconds);
            } catch (KafkaNotUp e) {
                LOG.warn("Kafka did not start on its log in {}: {}", folder, e.getMessage());
            }
        }
        return beginAnew(folder);
    }

    private void takePort() {
        if (!FreePort.isFree(port)) {
            if (portIsKnown) {
                throw new CannotStart("Kafka's port " + port + " is in use by another program.");
            }
            port = FreePort.any();
        }
    }

    private KafkaBroker beginAnew(Path folder) {
        Path aside = data.file("kafka.damaged");
        LOG.warn("Putting Kafka's log aside in {} and beginning a new one; the event store fills it again.", aside);
        try {
            PrivateFiles.deleteTree(aside);
            Files.move(folder, aside, StandardCopyOption.ATOMIC_MOVE);
            KafkaFault.watch();
            return KafkaBroker.start(data.folder("kafka"), port, seconds);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (KafkaNotUp e) {
            throw new CannotStart(
                    "Kafka did not start, even with an empty log: " + e.getMessage()
                            + ". Look for room on the disk and in memory, or give an existing broker with"
                            + " MAROT_KAFKA_BOOTSTRAP.",
                    e);
        }
    }

    /** On the same port, so that its clients find it again by themselves. */
    private synchronized void restart(String why) {
        LOG.error("Kafka has met a fault ({}). Starting it again.", why);
        stop();
        try {
            broker = begin();
        } catch (RuntimeException e) {
            LOG.error("Kafka could not be started again; trying on.", e);
        }
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /** Why the broker does not serve any more, or null while it is well. */
    public @Nullable String fault() {
        return KafkaFault.last();
    }

    @Override
    public synchronized void close() {
        watch.close();
        probe.close();
        stop();
    }

    private void stop() {
        if (broker != null) {
            broker.stop();
            broker = null;
        }
    }
}
