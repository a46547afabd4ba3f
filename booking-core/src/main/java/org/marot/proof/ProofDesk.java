package org.marot.proof;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.marot.shared.CustomerId;
import org.marot.shared.Refused;
import org.marot.shared.Violation;
import org.springframework.stereotype.Component;

/** Where customers prove what they are. */
@Component
public class ProofDesk {
    private final Proofs proofs;
    private final GrandPasses cards;
    private final Seals seals;
    private final ProvedCategories categories;
    private final InstallationDay day;
    private final Clock clock;

    ProofDesk(
            Proofs proofs,
            GrandPasses cards,
            Seals seals,
            ProvedCategories categories,
            InstallationDay day,
            Clock clock) {
        this.proofs = proofs;
        this.cards = cards;
        this.seals = seals;
        this.categories = categories;
        this.day = day;
        this.clock = clock;
    }

    /** The one that was checked last comes first. */
    public List<Proof> of(CustomerId customer) {
        return proofs.of(customer);
    }

    /** Cards that more than one customer typed, for staff. */
    public List<Clash> clashes() {
        return proofs.clashes();
    }

    /**
     * By the number of a card. One card proves one customer; typed again by the same, it changes nothing.
     *
     * @throws Refused when it is no card's, or has ended, or proves somebody else
     */
    public void byCard(CustomerId customer, UUID id, String typed) {
        CardNumber number =
                CardNumber.read(typed).orElseThrow(() -> Refused.because(Violation.of("must-be-a-card-number")));
        GrandPasses.Registered card =
                cards.find(number).orElseThrow(() -> Refused.because(Violation.of("must-be-a-known-card")));
        if (card.to().isBefore(day.today())) {
            throw Refused.because(Violation.of("must-be-a-valid-card"));
        }
        byte[] seal = seals.of(number);
        Proof proof = new Proof(
                id,
                customer,
                ProofKind.GRAND_PASS,
                card.edition().category(),
                number.last(),
                card.from(),
                null,
                null,
                clock.instant());
        if (proofs.add(proof, seal) == 0
                && !proofs.provedBy(seal).filter(customer::equals).isPresent()) {
            proofs.clash(seal, customer, clock.instant());
            throw Refused.because(Violation.of("must-be-a-free-card"));
        }
        categories.forget(customer);
    }
}
