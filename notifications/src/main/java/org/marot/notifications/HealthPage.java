package org.marot.notifications;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.stereotype.Component;

/**
 * Answers 200 while this process works and its database answers, else 503, to whoever asks on this machine. A broker or
 * mail server that is away is no illness of ours: the work waits for it.
 */
@Component
@ConditionalOnExpression("'${marot.health.port:}' != ''")
class HealthPage implements SmartLifecycle {
    private final int port;
    private final JdbcClient sql;
    private final ConcurrentMessageListenerContainer<?, ?> events;
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(task -> new Thread(task, "marot-notifications-health"));
    private @Nullable HttpServer server;

    HealthPage(
            @Value("${marot.health.port}") int port, JdbcClient sql, ConcurrentMessageListenerContainer<?, ?> events) {
        this.port = port;
        this.sql = sql;
        this.events = events;
    }

    @Override
    public synchronized void start() {
        try {
            HttpServer started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            started.setExecutor(worker);
            started.createContext("/health", this::answer);
            started.start();
            server = started;
        } catch (IOException problem) {
            throw new UncheckedIOException("the health page cannot use port " + port, problem);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        String problem = problem();
        byte[] body = (problem == null ? "up\n" : problem + "\n").getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(problem == null ? 200 : 503, body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private @Nullable String problem() {
        if (!events.isRunning() || !events.isInExpectedState()) {
            return "events are not being read";
        }
        try {
            return sql.sql("select 1").query(Integer.class).single() == 1 ? null : "database";
        } catch (RuntimeException failure) {
            return "the database does not answer";
        }
    }

    /** The port in use, which is another one than the setting's when that was 0. */
    synchronized int port() {
        return server == null ? port : server.getAddress().getPort();
    }

    @Override
    public synchronized void stop() {
        HttpServer running = server;
        server = null;
        if (running != null) {
            running.stop(0);
        }
        worker.shutdown();
    }

    @Override
    public synchronized boolean isRunning() {
        return server != null;
    }
}
