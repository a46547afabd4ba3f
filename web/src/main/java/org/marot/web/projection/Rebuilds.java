package org.marot.web.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.marot.stream.OwnConnections;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** Makes projections again from the event store. */
@Component
public class Rebuilds {
    private static final Logger log = LoggerFactory.getLogger(Rebuilds.class);
    private final Projections projections;
    private final OwnConnections connections;

    public Rebuilds(Projections projections, OwnConnections connections) {
        this.projections = projections;
        this.connections = connections;
    }

    /**
     * Rebuilds beside the live table and swaps; returns when that is done.
     *
     * @return empty when there is no such projection
     * @throws org.marot.shared.Refused when it is being rebuilt already
     */
    public Optional<Rebuilt> rebuild(String name) {
        return projections.named(name).map(projection -> rebuild(projection.projector()));
    }

    private Rebuilt rebuild(Projector<?> projector) {
        try (Connection writing = connections.open();
                Connection reading = connections.open();
                StoreReader store = new StoreReader(new SingleConnectionDataSource(reading, true))) {
            Rebuilt rebuilt = new Rebuild<>(projector, new SingleConnectionDataSource(writing, true), store).run();
            log.info("{}: {} events a second", rebuilt, rebuilt.eventsPerSecond());
            return rebuilt;
        } catch (SQLException e) {
            throw new CannotGetJdbcConnectionException("no connection for a rebuild", e);
        }
    }
}
