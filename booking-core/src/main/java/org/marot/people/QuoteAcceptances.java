package org.marot.people;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.marot.shared.CustomerId;
import org.marot.shared.EventFileId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The proofs of acceptance; written in the transaction of the acceptance. */
@Component
public class QuoteAcceptances {
    public static final int LONGEST_NAME = 120;
    private final JdbcClient database;

    QuoteAcceptances(JdbcClient database) {
        this.database = database;
    }

    public void keep(QuoteAcceptance proof) {
        database.sql("""
                        insert into quote_acceptance
                            (id, event_file, version, customer, name, address, language, digest, accepted_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(proof.id())
                .param(proof.eventFile().value())
                .param(proof.version())
                .param(proof.customer().value())
                .param(proof.name())
                .param(proof.address())
                .param(proof.language())
                .param(proof.digest())
                .param(proof.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Those of these files whose quote was accepted by its link. */
    public Set<EventFileId> among(Collection<EventFileId> files) {
        if (files.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(database.sql("select distinct event_file from quote_acceptance where event_file in (:files)")
                .param("files", files.stream().map(EventFileId::value).toList())
                .query((row, number) -> new EventFileId(row.getObject("event_file", UUID.class)))
                .list());
    }

    /** The last one: an amendment is accepted after what was signed first. */
    public Optional<QuoteAcceptance> of(EventFileId file) {
        return database.sql("select * from quote_acceptance where event_file = ? order by version desc limit 1")
                .param(file.value())
                .query((row, number) -> new QuoteAcceptance(
                        row.getObject("id", UUID.class),
                        file,
                        row.getInt("version"),
                        new CustomerId(row.getObject("customer", UUID.class)),
                        row.getString("name"),
                        row.getString("address"),
                        row.getString("language"),
                        row.getBytes("digest"),
                        row.getObject("accepted_at", OffsetDateTime.class).toInstant()))
                .optional();
    }
}
