package org.marot.web.account;

import java.time.Duration;
import java.util.Optional;
import org.marot.people.Account;
import org.marot.people.Accounts;
import org.springframework.stereotype.Component;

/** Signing in by e-mail and password, from pages and from programs alike. */
@Component
class Door {
    private static final int LONGEST = 1000;
    private final Accounts accounts;
    private final Throttle throttle;

    Door(Accounts accounts, Throttle throttle) {
        this.accounts = accounts;
        this.throttle = throttle;
    }

    /**
     * Empty when address and password do not fit together.
     *
     * @throws ComeBackLater after too many tries in vain
     */
    Optional<Account> open(String email, String password, String address) {
        Duration wait = throttle.waitToSignIn(email, address);
        if (!wait.isZero()) {
            throw new ComeBackLater(wait);
        }
        boolean plausible = email.length() <= LONGEST && password.length() <= LONGEST;
        Optional<Account> account = plausible ? accounts.authenticate(email, password) : Optional.empty();
        if (account.isEmpty()) {
            throttle.signInFailed(email, address);
        }
        return account;
    }
}
