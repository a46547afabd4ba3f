package org.marot.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.marot.embedded.DatabaseAccess;

/** Fills a store with bookings that nobody waits for: the same rows as {@link RawBooker}, many to a transaction. */
final class BulkStore {
    private static final int BATCH = 5_000;

    private BulkStore() {}

    static void fill(DatabaseAccess database, Supplier<Rooms.Slot> slots, int bookings, Instant now)
            throws SQLException {
        try (Connection connection = database.connect();
                PreparedStatement event = connection.prepareStatement(RawBooker.EVENT);
                PreparedStatement claim = connection.prepareStatement(RawBooker.CLAIM)) {
            connection.setAutoCommit(false);
            for (int done = 0; done < bookings; done++) {
                Rooms.Slot slot = slots.get();
                UUID reservation = RawBooker.random();
                RawBooker.fillEvent(event, BookedEvent.of(reservation, RawBooker.random(), slot, now));
                event.addBatch();
                RawBooker.fillClaim(claim, reservation, slot);
                claim.addBatch();
                if ((done + 1) % BATCH == 0 || done + 1 == bookings) {
                    event.executeBatch();
                    claim.executeBatch();
                    connection.commit();
                }
            }
        }
    }
}
