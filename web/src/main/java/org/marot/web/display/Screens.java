package org.marot.web.display;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.marot.shared.VenueId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The screens that listen to this node. Each second it looks whether the tables have moved, on whichever node that
 * happened, and tells a venue's screens when what they show has become another.
 */
@Component
class Screens implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Screens.class);

    /** Enough for every wall of a town; beyond it a screen asks twice a minute instead. */
    static final int MOST = 200;

    private static final long LIFE_MS = TimeUnit.MINUTES.toMillis(30);
    private static final int BEATS_S = 10;

    private final VenueChanges changes;
    private final Map<VenueId, Set<SseEmitter>> listening = new ConcurrentHashMap<>();
    private final AtomicInteger count = new AtomicInteger();
    private @Nullable ScheduledExecutorService watch;
    private int seconds;

    Screens(VenueChanges changes) {
        this.changes = changes;
    }

    /** Empty when there are too many already. */
    Optional<SseEmitter> listen(VenueId venue) {
        if (count.incrementAndGet() > MOST) {
            count.decrementAndGet();
            return Optional.empty();
        }
        SseEmitter screen = new SseEmitter(LIFE_MS);
        Set<SseEmitter> all = listening.computeIfAbsent(venue, any -> ConcurrentHashMap.newKeySet());
        all.add(screen);
        screen.onCompletion(() -> leave(all, screen));
        screen.onTimeout(screen::complete);
        screen.onError(error -> leave(all, screen));
        send(all, screen, "beat");
        return Optional.of(screen);
    }

    int listeners() {
        return count.get();
    }

    private void leave(Set<SseEmitter> all, SseEmitter screen) {
        if (all.remove(screen)) {
            count.decrementAndGet();
        }
    }

    private void look() {
        try {
            seconds++;
            if (count.get() == 0) {
                return;
            }
            changes.since(listening.keySet()).forEach(venue -> tell(venue, "changed"));
            if (seconds % BEATS_S == 0) {
                listening.keySet().forEach(venue -> tell(venue, "beat"));
            }
        } catch (RuntimeException e) {
            // the database is away: screens hear no beat and say so
            LOG.warn("Screens cannot be told anything just now: {}", e.toString());
        }
    }

    private void tell(VenueId venue, String what) {
        Set<SseEmitter> all = listening.getOrDefault(venue, Set.of());
        all.forEach(screen -> send(all, screen, what));
    }

    private void send(Set<SseEmitter> all, SseEmitter screen, String what) {
        try {
            screen.send(SseEmitter.event().name(what).data(""));
        } catch (IOException | IllegalStateException e) {
            leave(all, screen);
        }
    }

    @Override
    public void start() {
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "marot-screens");
            thread.setDaemon(true);
            return thread;
        });
        var unused = started.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
        watch = started;
    }

    /** Before the server waits for its last requests, of which screens would be some. */
    @Override
    public void stop() {
        ScheduledExecutorService started = watch;
        watch = null;
        if (started != null) {
            started.shutdownNow();
        }
        listening.values().forEach(all -> all.forEach(SseEmitter::complete));
    }

    @Override
    public boolean isRunning() {
        return watch != null;
    }
}
