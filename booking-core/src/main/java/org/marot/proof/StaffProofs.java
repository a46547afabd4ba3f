package org.marot.proof;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marot.people.CustomerCategory;
import org.marot.shared.AccountId;
import org.marot.shared.CustomerId;
import org.marot.shared.Refused;
import org.marot.shared.Utc;
import org.marot.shared.Violation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Proofs that staff give after a look at the paper, and what they are asked to look at. */
@Component
public class StaffProofs {
    private static final int MOST = 50;
    private final Proofs proofs;
    private final ProofRequests requests;
    private final Seals seals;
    private final ProvedCategories categories;
    private final InstallationDay day;
    private final Clock clock;

    StaffProofs(
            Proofs proofs,
            ProofRequests requests,
            Seals seals,
            ProvedCategories categories,
            InstallationDay day,
            Clock clock) {
        this.proofs = proofs;
        this.requests = requests;
        this.seals = seals;
        this.categories = categories;
        this.day = day;
        this.clock = clock;
    }

    /**
     * What staff have seen.
     *
     * @param number of the register; empty where the kind has none
     * @param to the last day; null for without an end
     */
    public record Seen(
            ProofKind kind,
            String number,
            CustomerCategory category,
            LocalDate from,
            @Nullable LocalDate to) {}

    /** @throws Refused when the number has not the form of its register */
    public void ask(CustomerId customer, ProofKind kind, String number) {
        requests.ask(customer, read(kind, number), Utc.of(clock.instant()));
    }

    public List<ProofRequest> askedBy(CustomerId customer) {
        return requests.of(customer);
    }

    /** Those that nobody has answered, the oldest first. */
    public List<ProofRequest> open() {
        return requests.open(MOST);
    }

    /** @throws Refused when the number has not the form of its register, or the days are the wrong way round */
    @Transactional
    public void prove(CustomerId customer, UUID id, Seen seen, AccountId by) {
        LocalDate to = seen.to();
        if (to != null && to.isBefore(seen.from())) {
            throw Refused.because(Violation.of("proof-ends-before-it-begins"));
        }
        RegisterNumber number = seen.kind() == ProofKind.STAFF_WORD ? null : read(seen.kind(), seen.number());
        Proof proof = new Proof(
                id,
                customer,
                seen.kind(),
                seen.category().published(),
                number == null ? null : number.last(),
                seen.from(),
                to,
                by,
                clock.instant());
        proofs.add(proof, number == null ? null : seals.of(number));
        requests.settle(customer, seen.kind());
        categories.forget(customer);
    }

    /** From today on it proves nothing; days before stay as they were. */
    public void end(CustomerId customer, UUID proof) {
        if (proofs.end(customer, proof, day.today().minusDays(1)) == 0) {
            throw Refused.notFound("no-such-proof");
        }
        categories.forget(customer);
    }

    public void refuse(CustomerId customer, ProofKind kind, String because, AccountId by) {
        if (because.isBlank()) {
            throw Refused.because(Violation.of("refusal-needs-a-reason"));
        }
        if (requests.refuse(customer, kind, because, by) == 0) {
            throw Refused.notFound("no-such-proof");
        }
    }

    private static RegisterNumber read(ProofKind kind, String number) {
        return RegisterNumber.read(kind, number)
                .orElseThrow(() -> Refused.because(Violation.of("must-be-a-number-of-" + kind.published())));
    }
}
