package org.marot.web.series;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.marot.shared.Actor;
import org.marot.shared.VenueId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Series as the projection {@code series} knows them; it may lag behind by some milliseconds. */
@Component
public class SeriesTable {
    /** The projection to wait for, to read one's own writes here. */
    public static final String PROJECTION = "series";

    /** How a reservation stands, wherever its series planned it. */
    record Standing(String status, String space, String fromLocal, String toLocal) {
        boolean isLiving() {
            return Set.of("held", "confirmed", "checked-in").contains(status);
        }
    }

    private final JdbcTemplate database;

    SeriesTable(JdbcTemplate database) {
        this.database = database;
    }

    /** Every date of a series, by date; empty when there is no such series. */
    List<SeriesDate> dates(UUID series) {
        return database.query(
                "select * from series_date where series = ? order by date",
                (row, number) -> SeriesColumns.read(row),
                series);
    }

    /** Which of these reservations belong to a series, and to which. */
    public Map<String, String> seriesOf(Collection<String> reservations) {
        Map<String, String> found = new HashMap<>();
        database.query(
                "select reservation, series from series_date where reservation = any (?::text[]::uuid[])",
                statement -> statement.setArray(
                        1, statement.getConnection().createArrayOf("text", reservations.toArray(String[]::new))),
                row -> {
                    found.put(row.getString("reservation"), row.getString("series"));
                });
        return found;
    }

    /** How reservations stand by their own table, by id. */
    Map<String, Standing> standings(Collection<String> reservations) {
        Map<String, Standing> found = new HashMap<>();
        database.query(
                "select reservation, status, space, from_local, to_local from reservation_list"
                        + " where reservation = any (?::text[]::uuid[])",
                statement -> statement.setArray(
                        1, statement.getConnection().createArrayOf("text", reservations.toArray(String[]::new))),
                row -> {
                    Standing standing = new Standing(
                            row.getString("status"),
                            row.getString("space"),
                            row.getString("from_local"),
                            row.getString("to_local"));
                    found.put(row.getString("reservation"), standing);
                });
        return found;
    }

    /** Its customer, whoever booked it, and the venue's staff. */
    static boolean isVisible(SeriesDate any, Actor actor) {
        return any.customer().equals(actor.customer().toString())
                || any.bookedBy().equals(actor.account().toString())
                || actor.isStaffOf(new VenueId(any.venue()));
    }
}
