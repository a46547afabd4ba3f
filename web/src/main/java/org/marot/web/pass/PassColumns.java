package org.marot.web.pass;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.marot.web.projection.ColumnTime;
import org.marot.web.projection.ProjectionTable;
import org.marot.web.projection.RowWriter;

/** How a pass stands in table {@code pass_list}. */
final class PassColumns {
    private PassColumns() {}

    static ProjectionTable<PassRow> table() {
        return new ProjectionTable<>("pass_list", "*", PassRow::pass, (row, number) -> read(row), writer());
    }

    private static RowWriter<PassRow> writer() {
        return new RowWriter<PassRow>()
                .column("pass", "uuid", PassRow::pass)
                .column("reference", "text", PassRow::reference)
                .column("venue", "text", PassRow::venue)
                .column("customer", "uuid", PassRow::customer)
                .column("product", "text", PassRow::product)
                .column("in_force", "text", row -> row.inForce().toString())
                .column("unit", "text", PassRow::unit)
                .column("units", "integer", PassRow::units)
                .column("left_over", "integer", PassRow::left)
                .column("uses", "integer", PassRow::uses)
                .column("valid_from", "text", row -> row.validFrom().toString())
                .column("valid_until", "text", row -> row.validUntil().toString())
                .column("gross", "bigint", PassRow::gross)
                .column("withdrawn", "boolean", PassRow::withdrawn)
                .column("sold_at", "timestamptz", PassRow::soldAt)
                .guard("sequence", PassRow::sequence);
    }

    static PassRow read(ResultSet row) throws SQLException {
        return new PassRow(
                row.getString("pass"),
                row.getString("reference"),
                row.getString("venue"),
                row.getString("customer"),
                row.getString("product"),
                LocalDate.parse(row.getString("in_force")),
                row.getString("unit"),
                row.getInt("units"),
                row.getInt("left_over"),
                row.getInt("uses"),
                LocalDate.parse(row.getString("valid_from")),
                LocalDate.parse(row.getString("valid_until")),
                row.getLong("gross"),
                row.getBoolean("withdrawn"),
                ColumnTime.of(row, "sold_at"),
                row.getLong("sequence"));
    }
}
