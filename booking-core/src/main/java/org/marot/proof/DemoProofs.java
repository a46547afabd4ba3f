package org.marot.proof;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.marot.people.Account;
import org.marot.people.Accounts;
import org.marot.people.CustomerCategory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Proves of the demo accounts what their names say. There are cards for who would like to try one. */
@Component
@ConditionalOnBooleanProperty("marot.demo")
class DemoProofs implements ApplicationRunner {
    private static final LocalDate ALWAYS = LocalDate.of(2020, 1, 1);
    private static final String RESIDENT = "resident@demo.example";
    private static final List<String> STAFF =
            List.of("staff@demo.example", "accounts@demo.example", "admin@demo.example");
    private static final String CARD = "GP-DEMO-0001";
    private static final String CARDS = """
            number,valid-from,valid-to,edition
            GP-DEMO-0001,2020-01-01,2198-12-31,resident
            GP-DEMO-0002,2020-01-01,2198-12-31,resident
            GP-DEMO-0003,2020-01-01,2198-12-31,resident
            GP-DEMO-0004,2020-01-01,2020-12-31,resident
            GP-DEMO-0005,2020-01-01,2198-12-31,visitor
            """;
    private final Accounts accounts;
    private final Proofs proofs;
    private final ProofDesk desk;
    private final GrandPasses cards;
    private final Clock clock;

    DemoProofs(Accounts accounts, Proofs proofs, ProofDesk desk, GrandPasses cards, Clock clock) {
        this.accounts = accounts;
        this.proofs = proofs;
        this.desk = desk;
        this.cards = cards;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments args) {
        if (cards.standing().imported() == null) {
            cards.take(cards.read(GrandPassFile.read(CARDS), id("cards"), null).file());
            accounts.search(RESIDENT, 1).forEach(account -> desk.byCard(account.customer(), id(RESIDENT), CARD));
        }
        STAFF.forEach(email -> accounts.search(email, 1).forEach(account -> proofs.add(ofStaff(account, email), null)));
    }

    private Proof ofStaff(Account account, String email) {
        return new Proof(
                id(email),
                account.customer(),
                ProofKind.STAFF_WORD,
                CustomerCategory.PUBLIC_BODY.published(),
                null,
                ALWAYS,
                null,
                null,
                clock.instant());
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(("proof:" + name).getBytes(StandardCharsets.UTF_8));
    }
}
