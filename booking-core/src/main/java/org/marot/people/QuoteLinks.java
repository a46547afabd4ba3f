package org.marot.people;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.marot.shared.EventFileId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The secret links by which quotes are seen and accepted without an account. Only their digests are kept. */
@Component
public class QuoteLinks {
    private static final int LONGEST = 100;
    private final JdbcClient database;

    QuoteLinks(JdbcClient database) {
        this.database = database;
    }

    /** Which quote a link opens. */
    public record Opened(EventFileId eventFile, int version) {}

    /** A new secret, which is shown once; earlier ones of the same quote open it as well. */
    public String make(EventFileId file, int version, Instant at) {
        String secret = Secret.random();
        database.sql("insert into quote_link (secret, event_file, version, made_at) values (?, ?, ?, ?)")
                .param(Secret.digest(secret))
                .param(file.value())
                .param(version)
                .param(at.atOffset(ZoneOffset.UTC))
                .update();
        return secret;
    }

    public Optional<Opened> find(String secret) {
        if (secret.length() > LONGEST) {
            return Optional.empty();
        }
        return database.sql("select event_file, version from quote_link where secret = ?")
                .param(Secret.digest(secret))
                .query((row, number) ->
                        new Opened(new EventFileId(row.getObject("event_file", UUID.class)), row.getInt("version")))
                .optional();
    }
}
