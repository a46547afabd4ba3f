package org.marot.tariff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marot.tariff.ExampleTariffsTest.grid;
import static org.marot.tariff.ExampleTariffsTest.order;
import static org.marot.tariff.ExampleTariffsTest.tariff;

import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marot.pricing.AgreedTerms;
import org.marot.pricing.Order;
import org.marot.pricing.Tariff;

/** When the examples are to be paid, and what is owed by whom gives up. */
class ExampleTermsTest {
    @Test
    void arrhesBalanceAndSecurityDeposit() {
        AgreedTerms villefrancoeur = terms("villefrancoeur", "small-hall", "resident", "2027-03-07T07:00");
        assertThat(villefrancoeur.atBooking()).isEqualTo(51_00);
        assertThat(villefrancoeur.securityDeposit()).isEqualTo(500_00);
        assertThat(villefrancoeur.balanceDays()).isNull();
        assertThat(terms("semaphore", "foyer studio", "company", "2027-03-06T20:00")
                        .securityDeposit())
                .isEqualTo(1_000_00);
        assertThat(terms("semaphore", "foyer", "company", "2027-03-06T20:00").securityDeposit())
                .isZero();
        assertThat(terms("semaphore", "foyer", "company", "2027-03-06T20:00").balanceDays())
                .isEqualTo(15);
        assertThat(terms("semaphore", "foyer", "public-body", "2027-03-06T20:00")
                        .atBooking())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"outside,31,0", "outside,12,10000", "outside,9,15000", "local,31,0", "local,30,3000", "local,10,7000"})
    void whatWhoGivesUpOwes(String who, int daysBefore, long cents) {
        String category = who.equals("local") ? "resident" : "visitor";

        assertThat(owed(terms("cornillon", "hall", category, "2027-03-08T20:00"), daysBefore))
                .isEqualTo(cents);
    }

    @Test
    void windowsOfBooking() {
        assertThat(grid("sceaux").windows()).singleElement().satisfies(window -> {
            assertThat(window.notice()).isEqualTo(Period.ofDays(14));
            assertThat(window.horizon()).isEqualTo(Period.ofMonths(6));
        });
        assertThat(terms("sceaux", "room", "visitor", "2027-03-06T20:00").cancelling())
                .containsExactly(new AgreedTerms.Step(7, 0, false), new AgreedTerms.Step(0, 0, true));
    }

    private static AgreedTerms terms(String venue, String spaces, String category, String to) {
        Tariff tariff = tariff(venue);
        Order order = order(venue, spaces, "2027-03-06T10:00", to, category, 20, "", "");
        return tariff.terms(order, tariff.price(order));
    }

    private static long owed(AgreedTerms terms, int daysBefore) {
        return terms.cancelling().stream()
                .filter(step -> step.days() <= daysBefore)
                .findFirst()
                .orElseThrow()
                .cents();
    }
}
