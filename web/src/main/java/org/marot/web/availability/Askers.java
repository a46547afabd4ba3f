package org.marot.web.availability;

import org.marot.web.account.SignedIn;
import org.springframework.stereotype.Component;

/** Who is asking now, signed in or not. */
@Component
public class Askers {
    private final SignedIn signedIn;

    Askers(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    public Asker current() {
        return signedIn.actorIfAny().map(actor -> new Asker(actor, null)).orElse(Asker.anybody());
    }
}
