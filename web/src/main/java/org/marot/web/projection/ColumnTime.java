package org.marot.web.projection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads a moment from a column of type {@code timestamptz}. */
public final class ColumnTime {
    private ColumnTime() {}

    public static Instant of(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(orNull(row, column));
    }

    /** Null where the column is. */
    public static @Nullable Instant orNull(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
