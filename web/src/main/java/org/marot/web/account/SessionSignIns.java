package org.marot.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marot.people.Account;
import org.marot.shared.AccountId;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Keeps in the session only which account signed in and when. Rights are read anew, so that they can be taken back, and
 * a new version of the application can read the sessions of the one before.
 */
@Component
class SessionSignIns implements SecurityContextRepository {
    static final String ACCOUNT = "account";
    private static final String SINCE = "since";
    private static final Duration LONGEST = Duration.ofDays(30);
    private final RecognisedAccounts accounts;
    private final Clock clock;

    SessionSignIns(RecognisedAccounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Deferred(request);
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return read(holder.getRequest());
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        if (context.getAuthentication() instanceof SignedInAccount signedIn) {
            HttpSession session = request.getSession();
            session.setAttribute(ACCOUNT, signedIn.account().id().toString());
            session.setAttribute(SINCE, clock.instant().getEpochSecond());
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return account(request).isPresent();
    }

    private SecurityContext read(HttpServletRequest request) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        account(request).ifPresent(account -> context.setAuthentication(new SignedInAccount(account)));
        return context;
    }

    private Optional<Account> account(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null
                || !(session.getAttribute(ACCOUNT) instanceof String id)
                || !(session.getAttribute(SINCE) instanceof Long since)
                || clock.instant().isAfter(Instant.ofEpochSecond(since).plus(LONGEST))) {
            return Optional.empty();
        }
        return accounts.of(new AccountId(UUID.fromString(id)));
    }

    /** Asks the database only when somebody wants to know. */
    private final class Deferred implements DeferredSecurityContext {
        private final HttpServletRequest request;
        private @Nullable SecurityContext context;

        private Deferred(HttpServletRequest request) {
            this.request = request;
        }

        @Override
        public SecurityContext get() {
            SecurityContext known = context;
            if (known == null) {
                known = read(request);
                context = known;
            }
            return known;
        }

        @Override
        public boolean isGenerated() {
            return get().getAuthentication() == null;
        }
    }
}
