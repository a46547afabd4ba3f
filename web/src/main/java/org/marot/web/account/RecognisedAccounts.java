package org.marot.web.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.marot.people.Account;
import org.marot.people.Accounts;
import org.marot.people.ApiTokens;
import org.marot.shared.AccountId;
import org.marot.web.support.BriefMemory;
import org.springframework.stereotype.Component;

/**
 * Who is behind a token or a session. Members are kept for a few seconds, after which a revoked token and a new right
 * count on every node; on this one they count at once. Whoever has rights is read anew each time, so that a right that
 * is taken back counts at once everywhere.
 */
@Component
public class RecognisedAccounts {
    private static final Duration LIFE = Duration.ofSeconds(5);
    private static final int AT_MOST = 20_000;
    private final ApiTokens tokens;
    private final Accounts accounts;
    private final BriefMemory<String, Account> byToken;
    private final BriefMemory<AccountId, Account> byId;

    RecognisedAccounts(ApiTokens tokens, Accounts accounts, Clock clock) {
        this.tokens = tokens;
        this.accounts = accounts;
        byToken = new BriefMemory<>(clock, LIFE, AT_MOST, account -> !account.isStaff());
        byId = new BriefMemory<>(clock, LIFE, AT_MOST, account -> !account.isStaff());
    }

    Optional<Account> ofToken(String secret) {
        return byToken.get(digest(secret), () -> tokens.accountOf(secret));
    }

    Optional<Account> of(AccountId id) {
        return byId.get(id, () -> accounts.find(id));
    }

    public void forgetAll() {
        byToken.forgetAll();
        byId.forgetAll();
    }

    /** Secrets do not stay in memory for longer than their request. */
    private static String digest(String secret) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
