package org.marot.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.marot.shared.AccountId;
import org.marot.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The keys that programs sign in with; each has all the rights of its account, until it expires or is revoked. */
@Component
public class ApiTokens {
    public static final int LONGEST_NAME = 100;
    private static final String PREFIX = "marot_";
    private static final Duration LIFE = Duration.ofDays(90);
    private final JdbcClient database;
    private final Clock clock;

    ApiTokens(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Also forgets the account's tokens that have expired. */
    public NewToken issue(AccountId account, UUID id, String name) {
        Instant now = clock.instant();
        NewToken token = new NewToken(id, PREFIX + Secret.random(), now.plus(LIFE));
        database.sql("delete from api_token where account = ? and expires_at <= ?")
                .param(account.value())
                .param(Utc.of(now))
                .update();
        database.sql("""
                        insert into api_token (id, account, name, hash, created_at, expires_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .param(id)
                .param(account.value())
                .param(name)
                .param(Secret.digest(token.secret()))
                .param(Utc.of(now))
                .param(Utc.of(token.expiresAt()))
                .update();
        return token;
    }

    /** The account that the token speaks for, while it is valid. One look-up by a unique index. */
    public Optional<Account> accountOf(String secret) {
        if (!secret.startsWith(PREFIX) || secret.length() > 100) {
            return Optional.empty();
        }
        return database.sql("select " + AccountRows.COLUMNS
                        + " from api_token t join account a on a.id = t.account where t.hash = ? and t.expires_at > ?")
                .param(Secret.digest(secret))
                .param(Utc.of(clock.instant()))
                .query((row, number) -> AccountRows.account(row))
                .optional();
    }

    public List<ApiToken> of(AccountId account) {
        return database.sql("select id, name, created_at, expires_at from api_token"
                        + " where account = ? and expires_at > ? order by created_at desc, id")
                .param(account.value())
                .param(Utc.of(clock.instant()))
                .query((row, number) -> new ApiToken(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        row.getObject("expires_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** False when the account has no such token. */
    public boolean revoke(AccountId account, UUID token) {
        return database.sql("delete from api_token where id = ? and account = ?")
                        .param(token)
                        .param(account.value())
                        .update()
                > 0;
    }

    /** Told once, never again. */
    public record NewToken(UUID id, String secret, Instant expiresAt) {
        @Override
        public String toString() {
            return "NewToken[" + id + "]";
        }
    }
}
