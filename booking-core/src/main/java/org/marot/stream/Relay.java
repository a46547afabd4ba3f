package org.marot.stream;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Publishes what the outbox holds, in the order of the store, on the one node that leads. A row leaves the outbox only
 * after the broker has acknowledged its event; whatever fails is tried again for ever. Nobody waits for this thread.
 */
public final class Relay implements RelayWake, SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(Relay.class);
    private static final int BATCH = 500;
    private static final Duration POLL = Duration.ofMillis(500);
    private static final long CHECK_NS = Duration.ofSeconds(10).toNanos();
    private final OwnConnections connections;
    private final String bootstrap;
    private final Duration poll;
    private final BlockingQueue<Boolean> wakes = new ArrayBlockingQueue<>(1);
    private volatile boolean running;
    private volatile boolean leading;
    private @Nullable Thread thread;

    public Relay(OwnConnections connections, String bootstrap) {
        this(connections, bootstrap, POLL);
    }

    /** @param poll how often it looks without being woken, and a follower tries to lead */
    public Relay(OwnConnections connections, String bootstrap, Duration poll) {
        this.connections = connections;
        this.bootstrap = bootstrap;
        this.poll = poll;
    }

    @Override
    public void wake() {
        boolean unused = wakes.offer(true);
    }

    /** Whether this node is the one that publishes. */
    public boolean isLeading() {
        return leading;
    }

    private void run() {
        Backoff backoff = new Backoff();
        while (running) {
            try (RelayStore store = new RelayStore(connections)) {
                backoff.reset();
                follow(store);
                leading = running;
                lead(store);
            } catch (SQLException e) {
                log.warn("The relay has no database, and goes on trying: {}", e.getMessage());
                backoff.pause();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                log.error("The relay stumbled, and begins again", e);
                backoff.pause();
            } finally {
                leading = false;
            }
        }
    }

    private void follow(RelayStore store) throws SQLException, InterruptedException {
        while (running && !store.tryLead()) {
            if (woken()) {
                store.announce();
            }
        }
    }

    private void lead(RelayStore store) throws SQLException, InterruptedException {
        log.info("This node publishes the events");
        Backoff backoff = new Backoff();
        try (OutboxListener listener = new OutboxListener(connections, this)) {
            listener.start();
            while (running) {
                try (Publisher publisher = new Publisher(bootstrap)) {
                    publish(store, publisher, backoff);
                } catch (InterruptException e) {
                    return;
                } catch (KafkaException e) {
                    Throwable cause = e.getCause() == null ? e : e.getCause();
                    log.warn("Events wait, Kafka does not take them: {} ({})", e.getMessage(), cause.toString());
                    backoff.pause();
                }
            }
        }
    }

    private void publish(RelayStore store, Publisher publisher, Backoff backoff)
            throws SQLException, InterruptedException {
        RelayState state = store.state();
        EnvelopeWriter writer = new EnvelopeWriter(state.store());
        long checked = System.nanoTime() - CHECK_NS;
        while (running) {
            if (System.nanoTime() - checked >= CHECK_NS) {
                state = compare(store, publisher.topic());
                checked = System.nanoTime();
            }
            List<StoredEvent> events = next(store, state);
            if (events.isEmpty() && state.refilled() == null) {
                boolean unused = woken();
                continue;
            }
            List<ProducerRecord<String, byte[]>> records =
                    events.stream().map(writer::write).toList();
            Acknowledged acknowledged = publisher.send(records, state.ends().length);
            backoff.reset();
            if (acknowledged.overwrites(state.ends())) {
                checked = System.nanoTime() - CHECK_NS;
                state = refill(store, state, publisher.topic());
            } else {
                state = save(store, state.acknowledged(acknowledged.ends()), events);
            }
        }
    }

    private static List<StoredEvent> next(RelayStore store, RelayState state) throws SQLException {
        Long refilled = state.refilled();
        return refilled == null ? store.outbox(BATCH) : store.between(refilled, state.refillTo(), BATCH);
    }

    private static RelayState save(RelayStore store, RelayState acknowledged, List<StoredEvent> events)
            throws SQLException {
        if (acknowledged.refilled() == null) {
            store.save(acknowledged, events);
            return acknowledged;
        }
        long done = events.isEmpty()
                ? acknowledged.refillTo()
                : events.get(events.size() - 1).position();
        RelayState further = acknowledged.refilledTo(done);
        store.save(further);
        return further;
    }

    private static RelayState compare(RelayStore store, TopicState topic) throws SQLException {
        RelayState state = store.state();
        if (state.hasLost(topic)) {
            return refill(store, state, topic);
        }
        RelayState met = state.met(topic);
        store.save(met);
        return met;
    }

    private static RelayState refill(RelayStore store, RelayState state, TopicState topic) throws SQLException {
        log.warn("Topic {} has lost records; the whole store is published again", Topics.EVENTS);
        RelayState refilling = state.refilling(topic, store.lastPosition());
        store.save(refilling);
        return refilling;
    }

    private boolean woken() throws InterruptedException {
        return wakes.poll(poll.toMillis(), TimeUnit.MILLISECONDS) != null;
    }

    @Override
    public void start() {
        running = true;
        thread = new Thread(this::run, "marot-relay");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void stop() {
        running = false;
        Thread last = thread;
        if (last != null) {
            last.interrupt();
            try {
                last.join(Duration.ofSeconds(10).toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
