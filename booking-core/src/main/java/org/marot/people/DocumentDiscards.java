package org.marot.people;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.marot.shared.AccountId;
import org.marot.shared.EventFileId;
import org.marot.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which files of documents have to go. Nothing else is ever thrown away, so that a folder of documents beside the wrong
 * database loses nothing.
 */
@Component
public class DocumentDiscards {
    private static final Duration LONGEST_WRITING = Duration.ofHours(1);
    private static final int AT_ONCE = 500;

    private final JdbcClient database;

    DocumentDiscards(JdbcClient database) {
        this.database = database;
    }

    /** Before the first byte is written: without a row that says that it stays, the file goes in an hour. */
    public void expect(UUID storedAs, Instant at) {
        database.sql("insert into document_to_discard (stored_as, due) values (?, ?)")
                .param(storedAs)
                .param(Utc.of(at.plus(LONGEST_WRITING)))
                .update();
    }

    /**
     * Takes a document away and its file with it. Its name stays, with the reason.
     *
     * @return the file that has to go; empty when there is no such document any more
     */
    public Optional<UUID> remove(EventFileId file, UUID document, AccountId by, String reason, Instant at) {
        return database.sql("""
                        with there as (
                            select id, stored_as from event_file_document
                            where event_file = :file and id = :id and removed_at is null for update),
                        gone as (
                            update event_file_document d set removed_by = :by, removed_at = :at, removal = :reason,
                                checked_by = null, checked_at = null, stored_as = null
                            from there where d.id = there.id returning there.stored_as)
                        insert into document_to_discard (stored_as, due) select stored_as, :at from gone
                        returning stored_as""")
                .param("file", file.value())
                .param("id", document)
                .param("by", by.value())
                .param("at", Utc.of(at))
                .param("reason", reason)
                .query(UUID.class)
                .optional();
    }

    /** @param which of the documents: a condition in SQL, of {@code :id} */
    static void forget(JdbcClient database, String which, UUID id, Instant at) {
        database.sql("with gone as (delete from event_file_document where " + which + " returning stored_as)"
                        + " insert into document_to_discard (stored_as, due)"
                        + " select stored_as, :at from gone where stored_as is not null")
                .param("id", id)
                .param("at", Utc.of(at))
                .update();
    }

    /** Those whose time has come, some at a time. */
    public List<UUID> due(Instant now) {
        return database.sql("select stored_as from document_to_discard where due <= ? order by due limit ?")
                .param(Utc.of(now))
                .param(AT_ONCE)
                .query(UUID.class)
                .list();
    }

    public void gone(UUID storedAs) {
        database.sql("delete from document_to_discard where stored_as = ?")
                .param(storedAs)
                .update();
    }

    /** Every file that has to be there. */
    public List<UUID> kept() {
        return database.sql("select stored_as from event_file_document where stored_as is not null order by stored_as")
                .query(UUID.class)
                .list();
    }
}
