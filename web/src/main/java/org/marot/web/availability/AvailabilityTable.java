package org.marot.web.availability;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marot.web.projection.ProjectionTable;
import org.marot.web.projection.RowWriter;

/** Table {@code availability}: what occupies which cells, and what did. */
final class AvailabilityTable {
    static final String NAME = "availability";

    private static final String COLUMNS = "*, lower(claimed) as claim_starts, upper(claimed) as claim_ends";

    /** In no name. */
    private static final String SEPARATOR = "\u001f";

    private AvailabilityTable() {}

    static ProjectionTable<AvailabilityRow> create() {
        return new ProjectionTable<>(NAME, COLUMNS, AvailabilityRow::reservation, (row, number) -> read(row), writer());
    }

    private static RowWriter<AvailabilityRow> writer() {
        return new RowWriter<AvailabilityRow>()
                .column("reservation", "uuid", AvailabilityRow::reservation)
                .column("reference", "text", AvailabilityRow::reference)
                .column("venue", "text", AvailabilityRow::venue)
                .column("space", "text", row -> row.occupied().space())
                .value(
                        "joined_cells",
                        "text",
                        row -> String.join(SEPARATOR, row.occupied().cells()))
                .made("cells", "string_to_array(joined_cells, chr(31))")
                .column("unit", "integer", AvailabilityRow::unit)
                .column("from_local", "text", row -> row.occupied().fromLocal())
                .column("to_local", "text", row -> row.occupied().toLocal())
                .column("zone", "text", row -> row.occupied().zone())
                .column("starts", "timestamptz", row -> row.occupied().starts())
                .column("ends", "timestamptz", row -> row.occupied().ends())
                .value("claim_starts", "timestamptz", row -> row.occupied().claimStarts())
                .value("claim_ends", "timestamptz", row -> row.occupied().claimEnds())
                .made("claimed", "tstzrange(claim_starts, claim_ends)")
                .column("status", "text", AvailabilityRow::status)
                .column("customer", "uuid", AvailabilityRow::customer)
                .column("booked_by", "uuid", AvailabilityRow::bookedBy)
                .column("attendees", "integer", AvailabilityRow::attendees)
                .column("layout", "text", AvailabilityRow::layout)
                .column("expires_at", "timestamptz", AvailabilityRow::expiresAt)
                .guard("sequence", AvailabilityRow::sequence)
                .guard("unit_position", AvailabilityRow::unitPosition);
    }

    private static AvailabilityRow read(ResultSet row) throws SQLException {
        return new AvailabilityRow(
                row.getString("reservation"),
                row.getString("reference"),
                row.getString("venue"),
                row.getString("customer"),
                row.getString("booked_by"),
                new OccupiedTime(
                        row.getString("space"),
                        List.of((String[]) row.getArray("cells").getArray()),
                        row.getString("from_local"),
                        row.getString("to_local"),
                        row.getString("zone"),
                        row.getObject("starts", OffsetDateTime.class).toInstant(),
                        row.getObject("ends", OffsetDateTime.class).toInstant(),
                        row.getObject("claim_starts", OffsetDateTime.class).toInstant(),
                        row.getObject("claim_ends", OffsetDateTime.class).toInstant()),
                row.getInt("unit"),
                row.getString("status"),
                row.getInt("attendees"),
                row.getString("layout"),
                instant(row.getObject("expires_at", OffsetDateTime.class)),
                row.getLong("sequence"),
                row.getLong("unit_position"));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
