package org.marot.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.marot.embedded.DatabaseAccess;

/**
 * The yardstick: what PostgreSQL does when nobody decides anything. Begin, one event row, one claim row, commit; prepared
 * statements, a connection for each client, the application's tables with all their indexes, constraints and triggers.
 */
final class RawBooker implements Booker {
    static final String EVENT =
            "insert into event (id, stream, sequence, stream_type, at, payload_type, payload_revision,"
                    + " payload, metadata) values (?, ?, 0, ?, ?, ?, null, ?, ?)";
    static final String CLAIM = "insert into claim (cell, unit, during, holder, venue, space, pooled)"
            + " values (?, 1, tstzrange(?, ?), ?, ?, ?, false)";

    private final Connection connection;
    private final PreparedStatement event;
    private final PreparedStatement claim;

    RawBooker(DatabaseAccess database) throws SQLException {
        connection = database.connect();
        connection.setAutoCommit(false);
        event = connection.prepareStatement(EVENT);
        claim = connection.prepareStatement(CLAIM);
    }

    @Override
    public void book(Rooms.Slot slot) throws SQLException {
        UUID reservation = random();
        fillEvent(event, BookedEvent.of(reservation, random(), slot, Instant.ofEpochMilli(System.currentTimeMillis())));
        event.executeUpdate();
        fillClaim(claim, reservation, slot);
        claim.executeUpdate();
        connection.commit();
    }

    static void fillEvent(PreparedStatement insert, BookedEvent row) throws SQLException {
        insert.setString(1, row.id());
        insert.setString(2, row.stream());
        insert.setString(3, BookedEvent.STREAM_TYPE);
        insert.setString(4, row.at());
        insert.setString(5, BookedEvent.TYPE);
        insert.setBytes(6, row.payload());
        insert.setBytes(7, row.metadata());
    }

    static void fillClaim(PreparedStatement insert, UUID reservation, Rooms.Slot slot) throws SQLException {
        insert.setString(1, BookedEvent.cell(slot));
        insert.setObject(2, utc(slot.period().start()));
        insert.setObject(3, utc(slot.period().end()));
        insert.setObject(4, reservation);
        insert.setString(5, slot.venue().value());
        insert.setString(6, slot.space().value());
    }

    /** Like a version 4 UUID, without the cost of a secure generator. */
    static UUID random() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return new UUID(
                random.nextLong() & ~0xF000L | 0x4000L, random.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
