package org.marot.people;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.marot.people.EventFileDocument.Kind;
import org.marot.shared.AccountId;
import org.marot.shared.CustomerId;
import org.marot.shared.EventFileId;
import org.marot.shared.Refused;
import org.marot.shared.Utc;
import org.marot.shared.Violation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What is known of the documents that were received for events; their bytes stand elsewhere. */
@Component
public class EventFileDocuments {
    public static final int MOST = 20;
    public static final long MOST_BYTES = 60L * 1024 * 1024;
    /** Removed ones included, of which the names are kept. */
    static final int MOST_EVER = 100;

    static final long MOST_BYTES_A_DAY = 4 * MOST_BYTES;

    private final JdbcClient database;
    private final TransactionTemplate transaction;

    EventFileDocuments(JdbcClient database, TransactionTemplate transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    /**
     * A document that is there already stays as it is, and is the answer.
     *
     * @throws Refused when the file, or who sends it, has had enough; or when the same id came with other bytes
     */
    public EventFileDocument add(EventFileId file, CustomerId customer, EventFileDocument document) {
        return transaction.execute(status -> {
            database.sql("select pg_advisory_xact_lock(hashtextextended('event-file-documents ' || ?, 0))")
                    .param(file.toString())
                    .query((row, number) -> true)
                    .single();
            Optional<EventFileDocument> before = find(file, document.id());
            if (before.isPresent()) {
                return same(before.get(), document);
            }
            requireRoom(file, document);
            insert(file, customer, document);
            database.sql("delete from document_to_discard where stored_as = ?")
                    .param(document.storedAs())
                    .update();
            return document;
        });
    }

    private static EventFileDocument same(EventFileDocument before, EventFileDocument again) {
        if (!before.digest().equals(again.digest()) || before.kind() != again.kind()) {
            throw new Refused(Refused.Kind.COMMAND_MISMATCH, List.of(Violation.of("command-mismatch")));
        }
        return before;
    }

    private void requireRoom(EventFileId file, EventFileDocument document) {
        List<EventFileDocument> there = find(file);
        long kept = there.stream().filter(one -> one.removal() == null).count();
        if (kept >= MOST || there.size() >= MOST_EVER) {
            throw Refused.because(Violation.of("must-not-have-more-documents", "most", MOST));
        }
        long bytes = there.stream()
                .filter(one -> one.removal() == null)
                .mapToLong(EventFileDocument::size)
                .sum();
        if (bytes + document.size() > MOST_BYTES) {
            throw Refused.because(Violation.of("documents-must-fit", "most", MOST_BYTES / 1024 / 1024));
        }
        if (!document.byStaff() && sentToday(document) + document.size() > MOST_BYTES_A_DAY) {
            throw Refused.because(Violation.of("must-not-send-more-documents-today"));
        }
    }

    /** Whoever may open files without end must not fill the disk with their documents. */
    private long sentToday(EventFileDocument document) {
        return database.sql(
                        "select coalesce(sum(size), 0) from event_file_document where account = ? and received_at > ?")
                .param(document.by().value())
                .param(Utc.of(document.at().minus(Duration.ofDays(1))))
                .query(Long.class)
                .single();
    }

    private void insert(EventFileId file, CustomerId customer, EventFileDocument document) {
        database.sql("""
                        insert into event_file_document (id, event_file, customer, account, by_staff, kind, name,
                            media_type, size, digest, received_at, stored_as)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(document.id())
                .param(file.value())
                .param(customer.value())
                .param(document.by().value())
                .param(document.byStaff())
                .param(document.kind().published())
                .param(document.name())
                .param(document.mediaType())
                .param(document.size())
                .param(HexFormat.of().parseHex(document.digest()))
                .param(Utc.of(document.at()))
                .param(document.storedAs())
                .update();
    }

    /** In the order in which they came, removed ones included. */
    public List<EventFileDocument> find(EventFileId file) {
        return database.sql("select * from event_file_document where event_file = ? order by place")
                .param(file.value())
                .query(DocumentRows::document)
                .list();
    }

    public Optional<EventFileDocument> find(EventFileId file, UUID document) {
        return database.sql("select * from event_file_document where event_file = ? and id = ?")
                .param(file.value())
                .param(document)
                .query(DocumentRows::document)
                .optional();
    }

    /** The kinds of which each file has a document, and whether one of that kind was found in order. */
    public Map<EventFileId, Map<Kind, Boolean>> kinds(Collection<EventFileId> files) {
        Map<EventFileId, Map<Kind, Boolean>> kinds = new HashMap<>();
        if (!files.isEmpty()) {
            database.sql("""
                            select event_file, kind, bool_or(checked_at is not null) as checked
                            from event_file_document
                            where removed_at is null and event_file in (:files) group by event_file, kind""")
                    .param("files", files.stream().map(EventFileId::value).toList())
                    .query(row -> {
                        kinds.computeIfAbsent(
                                        new EventFileId(row.getObject("event_file", UUID.class)),
                                        any -> new EnumMap<>(Kind.class))
                                .put(Kind.named(row.getString("kind")).orElseThrow(), row.getBoolean("checked"));
                    });
        }
        return kinds;
    }

    /** Whether it is there; found in order already, it stays so. */
    public boolean check(EventFileId file, UUID document, AccountId by, Instant at) {
        return database.sql("""
                                update event_file_document set checked_by = coalesce(checked_by, ?),
                                    checked_at = coalesce(checked_at, ?)
                                where event_file = ? and id = ? and removed_at is null""")
                        .param(by.value())
                        .param(Utc.of(at))
                        .param(file.value())
                        .param(document)
                        .update()
                > 0;
    }

    /** Whether it is there. */
    public boolean uncheck(EventFileId file, UUID document) {
        return database.sql("""
                                update event_file_document set checked_by = null, checked_at = null
                                where event_file = ? and id = ? and removed_at is null""").param(file.value()).param(document).update() > 0;
    }
}
