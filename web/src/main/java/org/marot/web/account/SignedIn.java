package org.marot.web.account;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Venue;
import org.marot.people.Account;
import org.marot.shared.Actor;
import org.marot.shared.VenueId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The account behind the current request, whether it came with a session or with a token. */
@Component
public class SignedIn {
    private final ObjectProvider<Catalogue> catalogue;

    SignedIn(ObjectProvider<Catalogue> catalogue) {
        this.catalogue = catalogue;
    }

    /** Empty when nobody has signed in. */
    public Optional<Account> account() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedInAccount signedIn
                ? Optional.of(signedIn.account())
                : Optional.empty();
    }

    /** For routes that only people who signed in can reach; anybody else is sent to sign in. */
    public Account required() {
        return account().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("nobody has signed in"));
    }

    /** Who acts, with their rights, for a command. */
    public Actor actor() {
        return actorOf(required());
    }

    /** Who acts; empty when nobody has signed in. */
    public Optional<Actor> actorIfAny() {
        return account().map(this::actorOf);
    }

    private Actor actorOf(Account account) {
        return new Actor(account.id(), account.customer(), staffOf(account), account.administrator());
    }

    private Set<VenueId> staffOf(Account account) {
        if (!account.staffEverywhere()) {
            return account.staffOf();
        }
        return catalogue.stream()
                .flatMap(known -> known.venues().stream())
                .map(Venue::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
