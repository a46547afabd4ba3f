package org.marot.benchmarks.faults;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The Marot of the run: one data folder and one port, started, killed and started again. */
final class Installation implements AutoCloseable {
    private final Program program;
    private final Path folder;
    private final int port;
    private final Duration patience;
    private final History history;
    private final Thread cleaner = new Thread(this::killAll, "fault-run-end");
    private @Nullable RunningMarot running;
    private Duration usualStart = Duration.ofSeconds(15);

    private Installation(Program program, Path folder, int port, Duration patience, History history) {
        this.program = program;
        this.folder = folder;
        this.port = port;
        this.patience = patience;
        this.history = history;
        Runtime.getRuntime().addShutdownHook(cleaner);
    }

    static Installation in(Path folder, Duration patience, History history) throws IOException, InterruptedException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Program program = Program.ofThisBuild(folder.resolve("program"));
            return new Installation(program, folder, free.getLocalPort(), patience, history);
        }
    }

    int port() {
        return port;
    }

    Path data() {
        return folder.resolve("data");
    }

    /** Starts it, if need be again and again, because it is killed while it starts. */
    Duration start(List<Kill.StartKill> killed) throws IOException, InterruptedException {
        for (Kill.StartKill each : killed) {
            begin();
            TimeUnit.MILLISECONDS.sleep((long) (each.part() * usualStart.toMillis()));
            history.note("killed during start: " + each);
            if (each.postgresToo()) {
                LivingPostgres.of(data()).ifPresent(LivingPostgres::kill);
            }
            killMarot();
        }
        usualStart = begin().awaitReady(patience);
        history.note("ready after " + usualStart);
        return usualStart;
    }

    private RunningMarot begin() throws IOException {
        RunningMarot begun = RunningMarot.start(program, data(), port, folder.resolve("sayings.txt"));
        running = begun;
        return begun;
    }

    void kill(Kill kill) throws InterruptedException {
        history.note("killing " + kill.victim());
        switch (kill.victim()) {
            case MAROT -> killMarot();
            case MAROT_THEN_POSTGRES -> {
                killMarot();
                TimeUnit.MILLISECONDS.sleep(kill.pause().toMillis());
                LivingPostgres.of(data()).ifPresent(LivingPostgres::kill);
            }
            case POSTGRES_THEN_MAROT -> {
                LivingPostgres.of(data()).ifPresent(LivingPostgres::kill);
                TimeUnit.MILLISECONDS.sleep(kill.pause().toMillis());
                killMarot();
            }
            case EVERY_PROCESS -> {
                LivingPostgres.of(data()).ifPresent(LivingPostgres::killWithChildren);
                killMarot();
            }
        }
        history.note("killed");
    }

    private void killMarot() throws InterruptedException {
        if (running != null) {
            running.kill();
        }
    }

    /** As an operator does it; nothing of it may be left. */
    void stop() throws InterruptedException {
        if (running != null) {
            running.stop();
        }
        if (LivingPostgres.of(data()).isPresent()) {
            throw new FaultFound("no clean stop", "PostgreSQL still runs");
        }
    }

    private void killAll() {
        try {
            killMarot();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        LivingPostgres.of(data()).ifPresent(LivingPostgres::killWithChildren);
    }

    @Override
    public void close() {
        killAll();
        Runtime.getRuntime().removeShutdownHook(cleaner);
    }
}
