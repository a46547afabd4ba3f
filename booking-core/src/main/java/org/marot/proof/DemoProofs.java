package org.marot.proof;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.marot.people.Account;
import org.marot.people.Accounts;
import org.marot.people.CustomerCategory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Proves of the demo accounts what their names say. */
@Component
@ConditionalOnBooleanProperty("marot.demo")
class DemoProofs implements ApplicationRunner {
    private static final LocalDate ALWAYS = LocalDate.of(2020, 1, 1);
    private static final Map<String, CustomerCategory> PROVED = Map.of(
            "resident@demo.example", CustomerCategory.RESIDENT,
            "staff@demo.example", CustomerCategory.PUBLIC_BODY,
            "accounts@demo.example", CustomerCategory.PUBLIC_BODY,
            "admin@demo.example", CustomerCategory.PUBLIC_BODY);
    private final Accounts accounts;
    private final Proofs proofs;
    private final Clock clock;

    DemoProofs(Accounts accounts, Proofs proofs, Clock clock) {
        this.accounts = accounts;
        this.proofs = proofs;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments args) {
        PROVED.forEach((email, category) ->
                accounts.search(email, 1).forEach(account -> proofs.add(proof(account, category, email))));
    }

    private Proof proof(Account account, CustomerCategory category, String email) {
        return new Proof(
                UUID.nameUUIDFromBytes(("proof:" + email).getBytes(StandardCharsets.UTF_8)),
                account.customer(),
                ProofKind.STAFF_WORD,
                category.published(),
                ALWAYS,
                null,
                null,
                clock.instant());
    }
}
