package org.marot.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.marot.proof.CategoriesByDay.Proved;
import org.marot.shared.CustomerId;

class CategoriesByDayTest {
    private static final CustomerId CUSTOMER = new CustomerId(new UUID(1, 1));
    private final CategoriesByDay categories = new CategoriesByDay(
            "visitor",
            List.of(new Proved("resident", day(10), day(20)), new Proved("local-association", day(15), null)));

    @Test
    void aProofHoldsFromItsFirstToItsLastDay() {
        assertThat(categories.on(day(9))).isEqualTo("visitor");
        assertThat(categories.on(day(10))).isEqualTo("resident");
        assertThat(categories.on(day(20))).isEqualTo("resident");
    }

    @Test
    void theNextProofCountsWhereTheFirstHasEnded() {
        assertThat(categories.on(day(21))).isEqualTo("local-association");
        assertThat(categories.on(day(21).plusYears(10))).isEqualTo("local-association");
    }

    @Test
    void whatSomebodyAskedAsIsJudgedAnewOnOtherDays() {
        CustomerCategories known = customer -> Optional.of(categories);

        assertThat(known.asked(CUSTOMER, "resident", day(12)).on(day(9))).isEqualTo("visitor");
    }

    @Test
    void whatStaffChoseGoesForEveryDay() {
        CustomerCategories known = customer -> Optional.of(categories);

        assertThat(known.asked(CUSTOMER, "company", day(12)).on(day(9))).isEqualTo("company");
    }

    private static LocalDate day(int number) {
        return LocalDate.of(2027, 3, number);
    }
}
