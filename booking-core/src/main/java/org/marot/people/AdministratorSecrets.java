package org.marot.people;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.marot.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets the first administrator in, once, by a secret that only the machine's operator sees. */
@Component
public class AdministratorSecrets {
    private static final Duration LIFE = Duration.ofDays(2);
    private static final long ONE_AT_A_TIME = 4_040_001;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Accounts accounts;
    private final Clock clock;

    AdministratorSecrets(JdbcClient database, TransactionTemplate transaction, Accounts accounts, Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** A new secret; empty once there is an administrator. Earlier ones stay valid, for another node may have told them. */
    public Optional<String> offer() {
        if (accounts.anyAdministrator()) {
            return Optional.empty();
        }
        String secret = Secret.random();
        database.sql("insert into first_administrator_secret (hash, expires_at) values (?, ?)")
                .param(Secret.digest(secret))
                .param(Utc.of(clock.instant().plus(LIFE)))
                .update();
        return Optional.of(secret);
    }

    public boolean opens(String secret) {
        return !accounts.anyAdministrator() && known(secret);
    }

    /** False when the secret is not valid (any more) or the address has an account; at most one ever gets through. */
    public boolean create(String secret, NewAccount wanted) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            database.sql("select 1 from pg_advisory_xact_lock(?)")
                    .param(ONE_AT_A_TIME)
                    .query(Integer.class)
                    .single();
            if (!opens(secret) || !accounts.register(wanted, Rights.ADMINISTRATOR)) {
                return false;
            }
            database.sql("delete from first_administrator_secret").update();
            return true;
        }));
    }

    private boolean known(String secret) {
        return database.sql("select exists (select from first_administrator_secret where hash = ? and expires_at > ?)")
                .param(Secret.digest(secret))
                .param(Utc.of(clock.instant()))
                .query(Boolean.class)
                .single();
    }
}
