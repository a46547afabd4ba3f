package org.marot.embedded;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One start of the broker on one folder. Only this class knows Kafka's inner classes, which are no public API. */
final class KafkaBroker {
    private static final Logger LOG = LoggerFactory.getLogger(KafkaBroker.class);
    private static final int STOP_SECONDS = 20;

    private final KafkaRaftServer server;

    private KafkaBroker(KafkaRaftServer server) {
        this.server = server;
    }

    static KafkaBroker start(Path folder, int port, int seconds) throws KafkaNotUp {
        try {
            formatIfNew(folder);
            distrust(folder);
            KafkaRaftServer server = new KafkaRaftServer(
                    new KafkaConfig(KafkaSettings.of(folder, port, FreePort.any()), false), Time.SYSTEM);
            KafkaBroker broker = new KafkaBroker(server);
            broker.startWithin(seconds);
            return broker;
        } catch (KafkaNotUp e) {
            throw e;
        } catch (Exception e) {
            throw new KafkaNotUp("it refused its folder: " + e, e);
        }
    }

    private static void formatIfNew(Path folder) throws Exception {
        if (!Files.exists(folder.resolve("meta.properties"))) {
            if (!isEmpty(folder)) {
                throw new KafkaNotUp("its meta.properties is missing", null);
            }
            try (PrintStream nowhere =
                    new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
                new Formatter()
                        .setPrintStream(nowhere)
                        .setNodeId(KafkaSettings.NODE)
                        .setClusterId(Uuid.randomUuid().toString())
                        .setControllerListenerName(KafkaSettings.CONTROLLER_LISTENER)
                        .addDirectory(folder.toString())
                        .setMetadataLogDirectory(folder.toString())
                        .run();
            }
        }
    }

    /** Lets the broker read its whole log again and cut off what is damaged: else only a reader would find out. */
    private static void distrust(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(".kafka_cleanshutdown"));
        Files.deleteIfExists(folder.resolve("recovery-point-offset-checkpoint"));
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> content = Files.list(folder)) {
            return content.findAny().isEmpty();
        }
    }

    private void startWithin(int seconds) throws KafkaNotUp {
        CompletableFuture<Void> start = inBackground("kafka-start", server::startup);
        try {
            start.get(seconds, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            stop();
            throw new KafkaNotUp("it stopped while starting: " + e.getCause(), e);
        } catch (TimeoutException e) {
            stop();
            throw new KafkaNotUp("it was not up after " + seconds + " s", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stop();
            throw new CannotStart("Interrupted while starting Kafka.", e);
        }
        if (KafkaFault.last() != null) {
            stop();
            throw new KafkaNotUp("it met a fault: " + KafkaFault.last(), null);
        }
    }

    void stop() {
        CompletableFuture<Void> stop = inBackground("kafka-stop", () -> {
            server.shutdown();
            server.awaitShutdown();
        });
        try {
            stop.get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            LOG.warn("Kafka did not stop cleanly; its log is checked at the next start.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static CompletableFuture<Void> inBackground(String name, Runnable work) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        Thread thread = new Thread(
                () -> {
                    try {
                        work.run();
                        done.complete(null);
                    } catch (Throwable e) {
                        done.completeExceptionally(e);
                    }
                },
                name);
        thread.setDaemon(true);
        thread.start();
        return done;
    }
}
