package org.marot.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.marot.people.Account;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/** Begins a session: under a new id, with a new form token, so that nothing handed out before is worth anything. */
@Component
class SignInSessions {
    private final SessionSignIns sessions;
    private final CsrfAuthenticationStrategy formTokens;

    SignInSessions(SessionSignIns sessions, CsrfTokenRepository formTokens) {
        this.sessions = sessions;
        this.formTokens = new CsrfAuthenticationStrategy(formTokens);
    }

    void begin(Account account, HttpServletRequest request, HttpServletResponse response) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        SignedInAccount signedIn = new SignedInAccount(account);
        formTokens.onAuthentication(signedIn, request, response);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(signedIn);
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
    }
}
