package org.marot.web.account;

import java.util.Optional;
import org.marot.people.AdministratorSecrets;
import org.springframework.stereotype.Component;

/** The one-time address where the first administrator is created. */
@Component
public class FirstAdministrator {
    private final AdministratorSecrets secrets;

    FirstAdministrator(AdministratorSecrets secrets) {
        this.secrets = secrets;
    }

    /** A fresh path such as {@code /welcome/…}; empty once there is an administrator. */
    public Optional<String> newAddress() {
        return secrets.offer().map(secret -> "/welcome/" + secret);
    }
}
