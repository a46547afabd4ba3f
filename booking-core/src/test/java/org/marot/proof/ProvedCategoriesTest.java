package org.marot.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marot.people.CustomerCategory;
import org.marot.people.CustomerKind;
import org.marot.people.Customers;
import org.marot.reservation.WriteSide;
import org.marot.shared.CustomerId;
import org.marot.shared.Refused;
import org.marot.testing.SharedPostgres;

class ProvedCategoriesTest {
    private static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");
    private static final LocalDate MAY = LocalDate.of(2027, 5, 1);
    private final WriteSide node = new WriteSide(SharedPostgres.newDatabase());
    private final Customers customers = node.bean(Customers.class);
    private final Proofs proofs = node.bean(Proofs.class);
    private final ProvedCategories categories =
            new ProvedCategories(customers, proofs, Clock.fixed(NOW, ZoneOffset.UTC));

    @AfterEach
    void close() {
        node.close();
    }

    @ParameterizedTest
    @CsvSource({
        "PERSON, resident, visitor",
        "PERSON, visitor, visitor",
        "ORGANISATION, company, company",
        "ORGANISATION, public-body, company",
        "ORGANISATION, general-interest-body, company",
        "ORGANISATION, local-association, outside-association",
        "ORGANISATION, outside-association, outside-association"
    })
    void withoutProofNothingIsTakenOnTrust(CustomerKind kind, String said, String counts) {
        CustomerId customer = customer(kind, said);

        assertThat(categories.on(customer, MAY)).isEqualTo(counts);
    }

    @Test
    void aProofCountsOnTheDayOfUse() {
        CustomerId customer = customer(CustomerKind.PERSON, "visitor");
        prove(customer, "resident", MAY, MAY.plusMonths(2), NOW);

        assertThat(categories.on(customer, MAY.minusDays(1))).isEqualTo("visitor");
        assertThat(categories.on(customer, MAY)).isEqualTo("resident");
        assertThat(categories.on(customer, MAY.plusMonths(2))).isEqualTo("resident");
        assertThat(categories.on(customer, MAY.plusMonths(2).plusDays(1))).isEqualTo("visitor");
    }

    @Test
    void whatWasCheckedLastCountsFirst() {
        CustomerId customer = customer(CustomerKind.ORGANISATION, "company");
        prove(customer, "local-association", MAY, null, NOW.minusSeconds(60));
        prove(customer, "public-body", MAY, null, NOW);

        assertThat(categories.on(customer, MAY)).isEqualTo("public-body");
    }

    @Test
    void nobodyHasNoCategory() {
        assertThatThrownBy(() -> categories.on(new CustomerId(UUID.randomUUID()), MAY))
                .isInstanceOf(Refused.class);
    }

    private CustomerId customer(CustomerKind kind, String said) {
        CustomerId id = new CustomerId(UUID.randomUUID());
        customers.add(id, kind, "Somebody", CustomerCategory.read(said).orElseThrow());
        return id;
    }

    private void prove(CustomerId customer, String category, LocalDate from, @Nullable LocalDate to, Instant at) {
        proofs.add(
                new Proof(UUID.randomUUID(), customer, ProofKind.STAFF_WORD, category, null, from, to, null, at), null);
    }
}
