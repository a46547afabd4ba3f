package org.marot.web.congress;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.marot.web.congress.EventFileRow.Content;
import org.marot.web.projection.ColumnTime;
import org.marot.web.projection.ProjectionTable;
import org.marot.web.projection.RowWriter;
import tools.jackson.databind.json.JsonMapper;

/** How an event file stands in table {@code event_file}. */
final class EventFileColumns {
    private static final JsonMapper JSON = new JsonMapper();

    private EventFileColumns() {}

    static ProjectionTable<EventFileRow> table() {
        return new ProjectionTable<>("event_file", "*", EventFileRow::eventFile, (row, number) -> read(row), writer());
    }

    private static RowWriter<EventFileRow> writer() {
        return new RowWriter<EventFileRow>()
                .column("event_file", "uuid", EventFileRow::eventFile)
                .column("opened", "bigint", EventFileRow::opened)
                .column("reference", "text", EventFileRow::reference)
                .column("venue", "text", EventFileRow::venue)
                .column("customer", "uuid", EventFileRow::customer)
                .column("opened_by", "uuid", EventFileRow::openedBy)
                .column("status", "text", EventFileRow::status)
                .column("rank", "integer", EventFileRow::rank)
                .column("holding", "boolean", EventFileRow::holding)
                .column("challenged", "boolean", EventFileRow::challenged)
                .column("until", "timestamptz", EventFileRow::until)
                .column("attendees", "integer", EventFileRow::attendees)
                .column("came", "integer", EventFileRow::came)
                .column("zone", "text", EventFileRow::zone)
                .column("starts", "timestamptz", EventFileRow::starts)
                .column("ends", "timestamptz", EventFileRow::ends)
                .column("content", "jsonb", row -> JSON.writeValueAsString(row.content()))
                .column("sheet", "jsonb", row -> row.sheet() == null ? null : JSON.writeValueAsString(row.sheet()))
                .column("opened_at", "timestamptz", EventFileRow::openedAt)
                .column("changed_at", "timestamptz", EventFileRow::changedAt)
                .guard("sequence", EventFileRow::sequence);
    }

    static EventFileRow read(ResultSet row) throws SQLException {
        return new EventFileRow(
                row.getString("event_file"),
                row.getLong("opened"),
                row.getString("reference"),
                row.getString("venue"),
                row.getString("customer"),
                row.getString("opened_by"),
                row.getString("status"),
                row.getInt("rank"),
                row.getBoolean("holding"),
                row.getBoolean("challenged"),
                ColumnTime.orNull(row, "until"),
                row.getInt("attendees"),
                row.getObject("came", Integer.class),
                row.getString("zone"),
                ColumnTime.of(row, "starts"),
                ColumnTime.of(row, "ends"),
                JSON.readValue(row.getString("content"), Content.class),
                sheet(row.getString("sheet")),
                ColumnTime.of(row, "opened_at"),
                ColumnTime.of(row, "changed_at"),
                row.getLong("sequence"));
    }

    private static @Nullable SheetStanding sheet(@Nullable String json) {
        return json == null ? null : JSON.readValue(json, SheetStanding.class);
    }
}
