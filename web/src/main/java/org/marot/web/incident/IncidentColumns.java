package org.marot.web.incident;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.marot.web.projection.ColumnTime;
import org.marot.web.projection.ProjectionTable;
import org.marot.web.projection.RowWriter;

/** How an incident report stands in table {@code incident_list}. */
final class IncidentColumns {
    private IncidentColumns() {}

    static ProjectionTable<IncidentRow> table() {
        return new ProjectionTable<>("incident_list", "*", IncidentRow::incident, (row, number) -> read(row), writer());
    }

    private static RowWriter<IncidentRow> writer() {
        return new RowWriter<IncidentRow>()
                .column("incident", "uuid", IncidentRow::incident)
                .column("venue", "text", IncidentRow::venue)
                .column("space", "text", IncidentRow::space)
                .column("photo", "boolean", IncidentRow::photo)
                .column("reporter", "uuid", IncidentRow::reporter)
                .column("status", "text", IncidentRow::status)
                .column("closure", "text", IncidentRow::closure)
                .column("reported_at", "timestamptz", IncidentRow::reportedAt)
                .column("seen_at", "timestamptz", IncidentRow::seenAt)
                .column("mending_at", "timestamptz", IncidentRow::mendingAt)
                .column("closed_at", "timestamptz", IncidentRow::closedAt)
                .guard("sequence", IncidentRow::sequence);
    }

    static IncidentRow read(ResultSet row) throws SQLException {
        return new IncidentRow(
                row.getString("incident"),
                row.getString("venue"),
                row.getString("space"),
                row.getBoolean("photo"),
                row.getString("reporter"),
                row.getString("status"),
                row.getString("closure"),
                ColumnTime.of(row, "reported_at"),
                ColumnTime.orNull(row, "seen_at"),
                ColumnTime.orNull(row, "mending_at"),
                ColumnTime.orNull(row, "closed_at"),
                row.getLong("sequence"));
    }
}
