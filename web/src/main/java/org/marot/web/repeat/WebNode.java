package org.marot.web.repeat;

import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** This process among those that serve requests. Its sign of life tells the others whether it is still at work. */
@Component
@DependsOnDatabaseInitialization
class WebNode implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(WebNode.class);
    private static final int BEAT_SECONDS = 2;
    private final UUID id = UUID.randomUUID();
    private final JdbcClient database;
    private volatile boolean running;
    private final ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "web-heartbeat");
        thread.setDaemon(true);
        return thread;
    });

    WebNode(JdbcClient database) {
        this.database = database;
    }

    UUID id() {
        return id;
    }

    /** Whether that process has given a sign of life in the last moments. */
    boolean isAlive(UUID node) {
        return node.equals(id)
                || database.sql(
                                "select exists (select from web_node where id = ? and seen_at > now() - interval '7 s')")
                        .param(node)
                        .query(Boolean.class)
                        .single();
    }

    @Override
    public void start() {
        beat();
        running = true;
        var unused = heart.scheduleWithFixedDelay(this::beat, BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void stop() {
        running = false;
        heart.shutdownNow();
        try {
            database.sql("delete from web_node where id = ?").param(id).update();
        } catch (DataAccessException e) {
            LOG.debug("could not sign off", e);
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void beat() {
        try {
            database.sql("""
                            insert into web_node (id, seen_at)
                            select ?, now() from (select set_config('synchronous_commit', 'off', true)) as unsafe
                            on conflict (id) do update set seen_at = excluded.seen_at
                            """).param(id).update();
        } catch (RuntimeException e) {
            LOG.debug("no sign of life this time", e);
        }
    }
}
