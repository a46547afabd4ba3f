package org.marot.web.waitlist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.marot.web.projection.ColumnTime;
import org.marot.web.projection.ProjectionTable;
import org.marot.web.projection.RowWriter;

/** How a place in the line stands in table {@code waitlist}. */
final class WaitlistColumns {
    /** In no name. */
    private static final String SEPARATOR = "\u001f";

    private WaitlistColumns() {}

    static ProjectionTable<WaitlistRow> table() {
        return new ProjectionTable<>("waitlist", "*", WaitlistRow::entry, (row, number) -> read(row), writer());
    }

    private static RowWriter<WaitlistRow> writer() {
        return new RowWriter<WaitlistRow>()
                .column("entry", "uuid", WaitlistRow::entry)
                .column("joined", "bigint", WaitlistRow::joined)
                .column("venue", "text", WaitlistRow::venue)
                .value("joined_spaces", "text", row -> String.join(SEPARATOR, row.spaces()))
                .made("spaces", "string_to_array(joined_spaces, chr(31))")
                .column("kind", "text", WaitlistRow::kind)
                .column("from_local", "text", WaitlistRow::fromLocal)
                .column("to_local", "text", WaitlistRow::toLocal)
                .column("zone", "text", WaitlistRow::zone)
                .column("starts", "timestamptz", WaitlistRow::starts)
                .column("ends", "timestamptz", WaitlistRow::ends)
                .column("customer", "uuid", WaitlistRow::customer)
                .column("joined_by", "uuid", WaitlistRow::joinedBy)
                .column("attendees", "integer", WaitlistRow::attendees)
                .column("layout", "text", WaitlistRow::layout)
                .column("status", "text", WaitlistRow::status)
                .column("reservation", "uuid", WaitlistRow::reservation)
                .column("space", "text", WaitlistRow::space)
                .column("expires_at", "timestamptz", WaitlistRow::expiresAt)
                .column("joined_at", "timestamptz", WaitlistRow::joinedAt)
                .column("changed_at", "timestamptz", WaitlistRow::changedAt)
                .guard("sequence", WaitlistRow::sequence);
    }

    static WaitlistRow read(ResultSet row) throws SQLException {
        return new WaitlistRow(
                row.getString("entry"),
                row.getLong("joined"),
                row.getString("venue"),
                List.of((String[]) row.getArray("spaces").getArray()),
                row.getString("kind"),
                row.getString("from_local"),
                row.getString("to_local"),
                row.getString("zone"),
                row.getString("customer"),
                row.getString("joined_by"),
                row.getInt("attendees"),
                row.getString("layout"),
                row.getString("status"),
                row.getString("reservation"),
                row.getString("space"),
                ColumnTime.orNull(row, "expires_at"),
                ColumnTime.of(row, "joined_at"),
                ColumnTime.of(row, "changed_at"),
                row.getLong("sequence"));
    }
}
