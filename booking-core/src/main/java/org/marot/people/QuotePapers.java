package org.marot.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.marot.people.QuotePaper.Kind;
import org.marot.shared.CustomerId;
import org.marot.shared.EventFileId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Quotes and contracts as they were given out; they name the customer, and go with the customer's account. */
@Component
public class QuotePapers {
    private final JdbcClient database;

    QuotePapers(JdbcClient database) {
        this.database = database;
    }

    public Optional<QuotePaper> find(EventFileId file, int version, Kind kind, String language) {
        return database.sql("""
                        select content, digest from quote_paper
                        where event_file = ? and version = ? and kind = ? and language = ?""")
                .param(file.value())
                .param(version)
                .param(kind.stored())
                .param(language)
                .query((row, number) -> paper(row))
                .optional();
    }

    /** The first one stands, and is the answer. */
    public QuotePaper keep(
            EventFileId file,
            int version,
            Kind kind,
            String language,
            CustomerId customer,
            byte[] content,
            Instant at) {
        database.sql("""
                        insert into quote_paper (event_file, version, kind, language, customer, content, digest, made_at)
                        values (?, ?, ?, ?, ?, ?, sha256(?), ?) on conflict do nothing""")
                .param(file.value())
                .param(version)
                .param(kind.stored())
                .param(language)
                .param(customer.value())
                .param(content)
                .param(content)
                .param(at.atOffset(ZoneOffset.UTC))
                .update();
        return find(file, version, kind, language).orElseThrow();
    }

    private static QuotePaper paper(ResultSet row) throws SQLException {
        return new QuotePaper(row.getBytes("content"), row.getBytes("digest"));
    }
}
