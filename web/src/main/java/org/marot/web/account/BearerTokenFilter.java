package org.marot.web.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marot.people.Account;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Signs a program in for one request by its token. A token that is not valid is told so, even where none is needed. */
final class BearerTokenFilter extends OncePerRequestFilter {
    private static final String SCHEME = "bearer ";
    private final RecognisedAccounts accounts;
    private final Doors doors;

    BearerTokenFilter(RecognisedAccounts accounts, Doors doors) {
        this.accounts = accounts;
        this.doors = doors;
    }

    static boolean carriesToken(HttpServletRequest request) {
        return secret(request) != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String secret = secret(request);
        Optional<Account> account = secret == null ? Optional.empty() : accounts.ofToken(secret);
        if (account.isEmpty()) {
            doors.askForToken(request, response);
            return;
        }
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new SignedInAccount(account.get()));
        SecurityContextHolder.setContext(context);
        chain.doFilter(request, response);
    }

    private static @Nullable String secret(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        boolean bearer = header != null && header.toLowerCase(Locale.ROOT).startsWith(SCHEME);
        return bearer && header != null ? header.substring(SCHEME.length()).strip() : null;
    }
}
