package org.marot.web.testing;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.marot.people.Accounts;
import org.marot.people.EmailAddress;
import org.marot.people.NewAccount;
import org.marot.people.Rights;
import org.marot.shared.AccountId;
import org.marot.shared.CustomerId;
import org.springframework.boot.test.context.TestComponent;

/** Makes accounts that one test has for itself. */
@TestComponent
public final class Newcomer {
    public static final String PASSWORD = "un bon long mot de passe";
    private final Accounts accounts;

    Newcomer(Accounts accounts) {
        this.accounts = accounts;
    }

    public Caller signedIn(int port, String email, String name, Rights rights) {
        NewAccount wanted = NewAccount.visitor(
                new AccountId(UUID.randomUUID()),
                new CustomerId(UUID.randomUUID()),
                EmailAddress.read(email).orElseThrow(),
                PASSWORD,
                name,
                Locale.FRENCH);
        if (!accounts.register(wanted, rights)) {
            throw new IllegalStateException(email + " has an account");
        }
        Caller caller = new Caller(port);
        int status = caller.submit("/sign-in", Map.of("email", email, "password", PASSWORD), "/sign-in")
                .statusCode();
        if (status != 303) {
            throw new IllegalStateException("cannot sign in: " + status);
        }
        return caller;
    }
}
