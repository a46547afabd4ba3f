package org.marot.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marot.people.EventFileDocument.Kind;
import org.marot.people.EventFileDocument.Removal;
import org.marot.shared.AccountId;

/** Documents as their table tells of them. */
final class DocumentRows {
    private DocumentRows() {}

    static EventFileDocument document(ResultSet row, int number) throws SQLException {
        Instant removed = moment(row, "removed_at");
        return new EventFileDocument(
                row.getObject("id", UUID.class),
                Kind.named(row.getString("kind")).orElseThrow(),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size"),
                HexFormat.of().formatHex(row.getBytes("digest")),
                new AccountId(row.getObject("account", UUID.class)),
                row.getBoolean("by_staff"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                moment(row, "checked_at"),
                removed == null ? null : new Removal(removed, row.getString("removal")),
                row.getObject("stored_as", UUID.class));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
