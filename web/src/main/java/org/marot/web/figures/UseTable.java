package org.marot.web.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.marot.web.projection.ColumnTime;
import org.marot.web.projection.ProjectionTable;
import org.marot.web.projection.RowWriter;

/** Table {@code reservation_use}. */
final class UseTable {
    /** In no name. */
    private static final String SEPARATOR = "\u001f";

    private UseTable() {}

    static ProjectionTable<Use> create() {
        return new ProjectionTable<>("reservation_use", "*", Use::reservation, (row, number) -> read(row), writer());
    }

    static Use read(ResultSet row) throws SQLException {
        return new Use(
                row.getString("reservation"),
                row.getString("venue"),
                row.getString("space"),
                List.of((String[]) row.getArray("cells").getArray()),
                row.getString("customer"),
                row.getString("category"),
                ColumnTime.of(row, "starts"),
                ColumnTime.of(row, "ends"),
                row.getString("status"),
                row.getInt("lead_days"),
                row.getLong("sequence"));
    }

    /** As they are joined, and read from the table by {@code array_to_string}. */
    static List<String> cells(String joined) {
        return List.of(joined.split(SEPARATOR, -1));
    }

    private static RowWriter<Use> writer() {
        return new RowWriter<Use>()
                .column("reservation", "uuid", Use::reservation)
                .column("venue", "text", Use::venue)
                .column("space", "text", Use::space)
                .value("joined_cells", "text", row -> String.join(SEPARATOR, row.cells()))
                .made("cells", "string_to_array(joined_cells, chr(31))")
                .column("customer", "uuid", Use::customer)
                .column("category", "text", Use::category)
                .column("starts", "timestamptz", Use::starts)
                .column("ends", "timestamptz", Use::ends)
                .column("status", "text", Use::status)
                .column("lead_days", "integer", Use::leadDays)
                .guard("sequence", Use::sequence);
    }
}
