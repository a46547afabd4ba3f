package org.marot.web.reservation;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.marot.web.projection.ColumnTime;
import org.marot.web.projection.ProjectionTable;
import org.marot.web.projection.RowWriter;

/** How a reservation stands in table {@code reservation_list}. */
final class ReservationColumns {
    static final String TABLE = "reservation_list";

    private ReservationColumns() {}

    static ProjectionTable<ReservationRow> table() {
        return new ProjectionTable<>(TABLE, "*", ReservationRow::reservation, (row, number) -> read(row), writer());
    }

    private static RowWriter<ReservationRow> writer() {
        return new RowWriter<ReservationRow>()
                .column("reservation", "uuid", ReservationRow::reservation)
                .column("reference", "text", ReservationRow::reference)
                .column("venue", "text", ReservationRow::venue)
                .column("space", "text", ReservationRow::space)
                .column("unit", "integer", ReservationRow::unit)
                .column("from_local", "text", ReservationRow::fromLocal)
                .column("to_local", "text", ReservationRow::toLocal)
                .column("zone", "text", ReservationRow::zone)
                .column("starts", "timestamptz", ReservationRow::starts)
                .column("ends", "timestamptz", ReservationRow::ends)
                .column("status", "text", ReservationRow::status)
                .column("customer", "uuid", ReservationRow::customer)
                .column("category", "text", ReservationRow::category)
                .column("booked_by", "uuid", ReservationRow::bookedBy)
                .column("attendees", "integer", ReservationRow::attendees)
                .column("layout", "text", ReservationRow::layout)
                .column("expires_at", "timestamptz", ReservationRow::expiresAt)
                .column("created_at", "timestamptz", ReservationRow::createdAt)
                .column("changed_at", "timestamptz", ReservationRow::changedAt)
                .column("confirmed_at", "timestamptz", ReservationRow::confirmedAt)
                .column("arrived_at", "timestamptz", ReservationRow::arrivedAt)
                .column("ended_at", "timestamptz", ReservationRow::endedAt)
                .column("ended_by", "uuid", ReservationRow::endedBy)
                .column("ended_by_staff", "boolean", ReservationRow::endedByStaff)
                .column("named_units", "text", ReservationRow::namedUnits)
                .column(
                        "price_net",
                        "bigint",
                        row -> row.price() == null ? null : row.price().net())
                .column(
                        "price_vat",
                        "bigint",
                        row -> row.price() == null ? null : row.price().vat())
                .column(
                        "price_gross",
                        "bigint",
                        row -> row.price() == null ? null : row.price().gross())
                .column(
                        "price",
                        "text",
                        row -> row.price() == null ? null : row.price().text())
                .column("owed", "bigint", ReservationRow::owed)
                .guard("sequence", ReservationRow::sequence)
                .guard("unit_position", ReservationRow::unitPosition);
    }

    static ReservationRow read(ResultSet row) throws SQLException {
        return new ReservationRow(
                row.getString("reservation"),
                row.getString("reference"),
                row.getString("venue"),
                row.getString("space"),
                row.getInt("unit"),
                row.getString("from_local"),
                row.getString("to_local"),
                row.getString("zone"),
                row.getString("status"),
                row.getString("customer"),
                row.getString("category"),
                row.getString("booked_by"),
                row.getInt("attendees"),
                row.getString("layout"),
                ColumnTime.orNull(row, "expires_at"),
                ColumnTime.of(row, "created_at"),
                ColumnTime.of(row, "changed_at"),
                ColumnTime.orNull(row, "confirmed_at"),
                ColumnTime.orNull(row, "arrived_at"),
                ColumnTime.orNull(row, "ended_at"),
                row.getString("ended_by"),
                row.getBoolean("ended_by_staff"),
                row.getString("named_units"),
                PriceColumns.read(row),
                row.getObject("owed", Long.class),
                row.getLong("sequence"),
                row.getLong("unit_position"));
    }
}
