package org.marot.web.reservation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marot.shared.Actor;
import org.marot.shared.ReservationId;
import org.marot.shared.VenueId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reservations as the projection {@code reservations} knows them; it may lag behind by some milliseconds. */
@Component
public class ReservationTable {
    /** The projection to wait for, to read one's own writes here. */
    public static final String PROJECTION = "reservations";

    private final JdbcTemplate database;

    public ReservationTable(JdbcTemplate database) {
        this.database = database;
    }

    public Optional<ReservationRow> find(ReservationId id) {
        return database
                .query(
                        "select * from reservation_list where reservation = ?",
                        (row, number) -> ReservationColumns.read(row),
                        id.value())
                .stream()
                .findFirst();
    }

    /** Those of them that are known here. */
    public List<ReservationRow> find(Collection<UUID> reservations) {
        return database.query(
                "select * from reservation_list where reservation = any (?)",
                (row, number) -> ReservationColumns.read(row),
                (Object) reservations.toArray(UUID[]::new));
    }

    /** In the order of their start; {@code page} counts from 0. */
    public List<ReservationRow> list(ReservationFilter filter, int page, int size) {
        Condition condition = new Condition(filter);
        condition.arguments.add(size);
        condition.arguments.add((long) page * size);
        return database.query(
                "select * from reservation_list" + condition.sql() + " order by starts, reservation limit ? offset ?",
                (row, number) -> ReservationColumns.read(row),
                condition.arguments.toArray());
    }

    public long count(ReservationFilter filter) {
        Condition condition = new Condition(filter);
        Long count = database.queryForObject(
                "select count(*) from reservation_list" + condition.sql(), Long.class, condition.arguments.toArray());
        return count == null ? 0 : count;
    }

    private static final class Condition {
        private final List<String> parts = new ArrayList<>();
        private final List<Object> arguments = new ArrayList<>();

        private Condition(ReservationFilter filter) {
            Actor actor = filter.onlyOf();
            if (actor != null) {
                parts.add("(customer = ? or booked_by = ?)");
                arguments.add(actor.customer().value());
                arguments.add(actor.account().value());
            }
            Actor reader = filter.visibleTo();
            if (reader != null && !reader.administrator()) {
                parts.add("(customer = ? or booked_by = ? or venue = any (?::text[]))");
                arguments.add(reader.customer().value());
                arguments.add(reader.account().value());
                arguments.add(reader.staffOf().stream().map(VenueId::value).toArray(String[]::new));
            }
            anyOf("venue", filter.venues().stream().map(Object::toString).toList());
            anyOf(
                    "status",
                    filter.statuses().stream().map(status -> status.published()).toList());
            add("space = ?", filter.space() == null ? null : filter.space().value());
            add(
                    "customer = ?",
                    filter.customer() == null ? null : filter.customer().value());
            add("ends > ?::timestamptz", text(filter.from()));
            add("starts < ?::timestamptz", text(filter.to()));
        }

        private void anyOf(String column, List<String> values) {
            if (!values.isEmpty()) {
                parts.add(column + " = any (?::text[])");
                arguments.add(values.toArray(String[]::new));
            }
        }

        private void add(String part, @Nullable Object argument) {
            if (argument != null) {
                parts.add(part);
                arguments.add(argument);
            }
        }

        private static @Nullable String text(@Nullable Instant time) {
            return time == null ? null : time.toString();
        }

        private String sql() {
            return parts.isEmpty() ? "" : " where " + String.join(" and ", parts);
        }
    }
}
