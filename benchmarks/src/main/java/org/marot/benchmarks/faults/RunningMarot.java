package org.marot.benchmarks.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Marot in a process of its own, as a person would start it. */
final class RunningMarot {
    private static final String READY = "Marot is ready at ";
    private static final int STOP_SECONDS = 90;

    private final Process process;
    private final long began = System.nanoTime();
    private final CompletableFuture<Duration> ready = new CompletableFuture<>();

    private RunningMarot(Process process, Path sayings) {
        this.process = process;
        Thread listener = new Thread(() -> listen(sayings), "marot-sayings");
        listener.setDaemon(true);
        listener.start();
    }

    static RunningMarot start(Program program, Path data, int port, Path sayings) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(program.command()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("MAROT_"));
        builder.environment().put("MAROT_DATA", data.toString());
        builder.environment().put("MAROT_PORT", Integer.toString(port));
        return new RunningMarot(builder.start(), sayings);
    }

    private void listen(Path sayings) {
        StringBuilder said = new StringBuilder();
        try (BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line;
            while ((line = output.readLine()) != null) {
                said.append(line).append('\n');
                Files.writeString(sayings, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                if (line.startsWith(READY)) {
                    ready.complete(Duration.ofNanos(System.nanoTime() - began));
                }
            }
        } catch (IOException ended) {
            said.append(ended);
        }
        ready.completeExceptionally(new IllegalStateException("Marot ended before it was ready: " + said));
    }

    /** @return how long the start took */
    Duration awaitReady(Duration patience) throws InterruptedException {
        try {
            return ready.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new FaultFound("no start without hands", String.valueOf(e.getCause()));
        } catch (TimeoutException e) {
            throw new FaultFound("no start in time", "not ready after " + patience.toSeconds() + " s");
        }
    }

    /** SIGKILL: nothing in it runs any more. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** As an operator stops it. */
    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
            throw new FaultFound("no stop", "still running " + STOP_SECONDS + " s after it was asked to stop");
        }
    }
}
