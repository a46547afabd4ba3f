package org.marot.web.series;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.marot.web.projection.ProjectionTable;
import org.marot.web.projection.RowWriter;

/** How a date of a series stands in table {@code series_date}. */
final class SeriesColumns {
    static final String TABLE = "series_date";

    private SeriesColumns() {}

    static ProjectionTable<SeriesDate> table() {
        return new ProjectionTable<>(TABLE, "*", SeriesDate::reservation, (row, number) -> read(row), writer());
    }

    private static RowWriter<SeriesDate> writer() {
        return new RowWriter<SeriesDate>()
                .column("reservation", "uuid", SeriesDate::reservation)
                .column("series", "uuid", SeriesDate::series)
                .column("venue", "text", SeriesDate::venue)
                .column("customer", "uuid", SeriesDate::customer)
                .column("booked_by", "uuid", SeriesDate::bookedBy)
                .column("rule", "text", SeriesDate::rule)
                .column("attendees", "integer", SeriesDate::attendees)
                .column("date", "text", SeriesDate::date)
                .column("state", "text", SeriesDate::state)
                .column("space", "text", SeriesDate::space)
                .column("from_local", "text", SeriesDate::fromLocal)
                .column("to_local", "text", SeriesDate::toLocal)
                .column("zone", "text", SeriesDate::zone)
                .column("apart", "boolean", SeriesDate::apart)
                .guard("sequence", SeriesDate::sequence);
    }

    static SeriesDate read(ResultSet row) throws SQLException {
        return new SeriesDate(
                row.getString("reservation"),
                row.getString("series"),
                row.getString("venue"),
                row.getString("customer"),
                row.getString("booked_by"),
                row.getString("rule"),
                row.getInt("attendees"),
                row.getString("date"),
                row.getString("state"),
                row.getString("space"),
                row.getString("from_local"),
                row.getString("to_local"),
                row.getString("zone"),
                row.getBoolean("apart"),
                row.getLong("sequence"));
    }
}
