package org.marot.benchmarks.faults;

import java.sql.ResultSet;
import java.sql.SQLException;

/** What both tables that are fed by Kafka say of a reservation, and what the event store implies. */
record Planned(
        String reservation,
        String reference,
        String venue,
        String space,
        int unit,
        String from,
        String to,
        String status,
        String customer,
        String bookedBy,
        int attendees,
        String layout,
        long sequence) {
    /** What to select for {@link #read}. */
    static final String COLUMNS = "reservation::text, reference, venue, space, unit, from_local, to_local, status,"
            + " customer::text, booked_by::text, attendees, layout, sequence";

    static Planned read(ResultSet row) throws SQLException {
        return new Planned(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getInt(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getInt(11),
                row.getString(12),
                row.getLong(13));
    }

    Planned became(String now, long atSequence) {
        return new Planned(
                reservation,
                reference,
                venue,
                space,
                unit,
                from,
                to,
                now,
                customer,
                bookedBy,
                attendees,
                layout,
                atSequence);
    }

    Planned until(String end) {
        return new Planned(
                reservation,
                reference,
                venue,
                space,
                unit,
                from,
                end,
                status,
                customer,
                bookedBy,
                attendees,
                layout,
                sequence);
    }

    Planned onUnit(int other) {
        return new Planned(
                reservation,
                reference,
                venue,
                space,
                other,
                from,
                to,
                status,
                customer,
                bookedBy,
                attendees,
                layout,
                sequence);
    }
}
