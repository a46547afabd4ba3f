package org.marot.web.availability;

import org.marot.proof.CustomerCategories;
import org.marot.web.account.SignedIn;
import org.springframework.stereotype.Component;

/** Who is asking now, signed in or not. */
@Component
public class Askers {
    private final SignedIn signedIn;
    private final CustomerCategories categories;

    Askers(SignedIn signedIn, CustomerCategories categories) {
        this.signedIn = signedIn;
        this.categories = categories;
    }

    public Asker current() {
        return signedIn.actorIfAny()
                .map(actor -> new Asker(actor, categories.of(actor.customer()).orElse(null)))
                .orElse(Asker.anybody());
    }
}
