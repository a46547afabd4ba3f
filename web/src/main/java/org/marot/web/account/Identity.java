package org.marot.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.marot.people.Account;
import org.marot.shared.Refused;
import org.marot.shared.Violation;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Makes sure that it is really the account's owner who asks for what cannot be undone, and signs them out for good. */
@Component
public class Identity {
    private final Door door;
    private final SignedIn signedIn;
    private final RecognisedAccounts recognised;

    Identity(Door door, SignedIn signedIn, RecognisedAccounts recognised) {
        this.door = door;
        this.signedIn = signedIn;
        this.recognised = recognised;
    }

    /** @throws Refused when it is not the password; too many tries are answered as when signing in */
    public void prove(String password, HttpServletRequest request) {
        Account account = signedIn.required();
        Optional<Account> opened = door.open(account.email(), password, ClientAddress.of(request));
        if (opened.filter(account::equals).isEmpty()) {
            throw Refused.because(Violation.of("password-wrong"));
        }
    }

    /** For an account that is no more: its session ends, and this node forgets it at once. */
    public void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
        recognised.forgetAll();
    }
}
