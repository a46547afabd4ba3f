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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/** All projections of the application, each with a consumer of its own on this node. */
@Component
public class Projections implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(Projections.class);
    private static final long COMPACTION_S = 60;
    private static final Duration WRITERS_END = Duration.ofSeconds(5);
    private final List<? extends Projection<?>> projections;
    private final Positions positions;
    private final String bootstrap;
    private final Settled settled;
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
        this.settled = new Settled(new JdbcTemplate(dataSource));
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

    /** Forgets what the inboxes need not remember any more; later, when somebody keeps writing for long. */
    void compact() {
        try {
            long position = settled.position(WRITERS_END);
            projections.forEach(projection -> projection.compact(position));
        } catch (RuntimeException e) {
            log.debug("The inboxes stay as they are for now", e);
        }
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
