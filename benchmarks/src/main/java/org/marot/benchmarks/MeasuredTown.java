package org.marot.benchmarks;

import java.io.PrintStream;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What a measurement of bookings stands on: a PostgreSQL, the application on it, and a town with time to book. */
record MeasuredTown(Workplace place, WebNode node, Rooms rooms) implements AutoCloseable {

    /** @param relay whether events are published, and so the tables filled */
    static MeasuredTown open(PrintStream out, boolean relay) {
        Workplace place = Workplace.open();
        try {
            Machine.describe(out, place);
            WebNode node = new WebNode(place, relay);
            return new MeasuredTown(
                    place, node, new Rooms(LocalDate.now(node.clock()).plusDays(2)));
        } catch (RuntimeException e) {
            place.close();
            throw e;
        }
    }

    /** Books without a decision, and without anybody who waits for it. */
    void fill(int bookings) throws SQLException {
        fill(bookings, rooms::next);
    }

    void fill(int bookings, Supplier<Rooms.Slot> slots) throws SQLException {
        BulkStore.fill(place.database(), slots, bookings, node.clock().instant());
    }

    /** A token for each of so many new accounts. */
    List<String> newTokens(int accounts) {
        return Stream.generate(node::newToken).limit(accounts).toList();
    }

    @Override
    public void close() {
        try {
            node.close();
        } finally {
            place.close();
        }
    }
}
