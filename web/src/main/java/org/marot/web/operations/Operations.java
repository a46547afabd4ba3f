package org.marot.web.operations;

import java.time.Clock;
import java.util.List;
import org.marot.shared.Refused;
import org.marot.stream.RelayProgress;
import org.marot.web.projection.DeadLetter;
import org.marot.web.projection.DeadLetters;
import org.marot.web.projection.Projections;
import org.marot.web.projection.Rebuilds;
import org.marot.web.projection.Rebuilt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Everything that an administrator can see and do, for the page and for the API. Who may is decided by the routes. */
@Component
public class Operations {
    private final JdbcClient database;
    private final Clock clock;
    private final Projections projections;
    private final Rebuilds rebuilds;
    private final DeadLetters letters;

    Operations(JdbcClient database, Clock clock, Projections projections, Rebuilds rebuilds, DeadLetters letters) {
        this.database = database;
        this.clock = clock;
        this.projections = projections;
        this.rebuilds = rebuilds;
        this.letters = letters;
    }

    public Status status() {
        RelayProgress progress = RelayProgress.of(database);
        return new Status(
                new Status.Store(progress.store()),
                new Status.Relay(progress.relay(), progress.waiting(), progress.refills()),
                projections.statuses(clock.instant()));
    }

    /** @throws Refused when there is no such projection, or when it is being rebuilt already */
    public Rebuilt rebuild(String projection) {
        return rebuilds.rebuild(projection).orElseThrow(() -> Refused.notFound("projection-unknown"));
    }

    /** In the order of the store; {@code page} counts from 0. */
    public List<DeadLetter> deadLetters(int page, int size) {
        return letters.list(page, size);
    }

    public long countDeadLetters() {
        return letters.count();
    }

    /**
     * @return whether the letter is settled; those that waited for it are tried too
     * @throws Refused when there is no such letter
     */
    public boolean retry(long deadLetter) {
        return letters.retry(deadLetter).orElseThrow(() -> Refused.notFound("dead-letter-unknown"));
    }

    /** @throws Refused when there is no such letter */
    public void drop(long deadLetter) {
        if (!letters.drop(deadLetter)) {
            throw Refused.notFound("dead-letter-unknown");
        }
    }
}
