package org.marot.waitlist;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.marot.claims.BeforeRelease;
import org.marot.eventstore.EndOfTransaction;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Sees what a transaction gives up that somebody waits for, and has it offered before that transaction ends. */
@Component
class ReleasedClaims implements BeforeRelease {
    /** What one transaction has given up: who did, and what came free, by venue. */
    static final class Released {
        final Set<UUID> holders = new LinkedHashSet<>();
        final Map<String, Set<String>> stretches = new TreeMap<>();
    }

    private final LineTable line;
    private final ObjectProvider<Offers> offers;

    ReleasedClaims(LineTable line, ObjectProvider<Offers> offers) {
        this.line = line;
        this.offers = offers;
    }

    @Override
    public void releasing(UUID holder) {
        line.beforeRelease(holder).ifPresent(freed -> {
            Released released = EndOfTransaction.gather(
                    Released.class, Released::new, all -> offers.getObject().follow(all));
            released.holders.add(holder);
            released.stretches
                    .computeIfAbsent(freed.venue().value(), venue -> new LinkedHashSet<>())
                    .add(freed.stretch());
        });
    }
}
