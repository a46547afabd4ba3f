package org.marot.web.projection;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/** All projections of the application, each with a consumer of its own on this node. */
@Component
public class Projections implements SmartLifecycle {
    private static final long COMPACTION_S = 60;
    private final List<? extends Projection<?>> projections;
    private final Positions positions;
    private final String bootstrap;
    private final List<ProjectionConsumer> consumers = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private @Nullable ScheduledExecutorService compactions;

    public Projections(
            List<Projector<?>> projectors,
            DataSource dataSource,
            PlatformTransactionManager transactions,
            Positions positions,
            @Value("${spring.kafka.bootstrap-servers}") String bootstrap) {
        this.projections = projectors.stream()
                .map(projector -> new Projection<>(projector, dataSource, transactions))
                .toList();
        this.positions = positions;
        this.bootstrap = bootstrap;
    }

    public List<String> names() {
        return projections.stream().map(Projection::name).toList();
    }

    Optional<? extends Projection<?>> named(String name) {
        return projections.stream()
                .filter(projection -> projection.name().equals(name))
                .findFirst();
    }

    /** How each of them stands now. */
    public List<ProjectionStatus> statuses(Instant now) {
        return projections.stream().map(projection -> projection.status(now)).toList();
    }

    @Override
    public void start() {
        for (Projection<?> projection : projections) {
            ProjectionConsumer consumer = new ProjectionConsumer(projection, positions, bootstrap);
            Thread thread = new Thread(consumer, "marot-projection-" + projection.name());
            thread.setDaemon(true);
            consumers.add(consumer);
            threads.add(thread);
            thread.start();
        }
        ScheduledExecutorService keeper = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "marot-projection-inboxes");
            thread.setDaemon(true);
            return thread;
        });
        var unused = keeper.scheduleWithFixedDelay(this::compact, COMPACTION_S, COMPACTION_S, TimeUnit.SECONDS);
        compactions = keeper;
    }

    /** Forgets what the inboxes need not remember any more. */
    void compact() {
        projections.forEach(Projection::compact);
    }

    @Override
    public void stop() {
        ScheduledExecutorService keeper = compactions;
        if (keeper != null) {
            keeper.shutdownNow();
        }
        consumers.forEach(ProjectionConsumer::stop);
        for (Thread thread : threads) {
            try {
                thread.join(Duration.ofSeconds(2).toMillis());
                thread.interrupt();
                thread.join(Duration.ofSeconds(5).toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        consumers.clear();
        threads.clear();
    }

    @Override
    public boolean isRunning() {
        return !threads.isEmpty();
    }
}
