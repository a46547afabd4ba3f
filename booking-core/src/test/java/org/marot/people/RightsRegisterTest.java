package org.marot.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.marot.shared.AccountId;
import org.marot.shared.Refused;
import org.marot.shared.VenueId;
import org.marot.testing.Race;

class RightsRegisterTest {
    private final PeopleStore people = new PeopleStore();

    @Test
    void writesDownWhoGaveAndTookWhatAndWhen() {
        AccountId administrator = administrator("admin@town.example");
        AccountId somebody = people.registered("somebody@town.example").id();
        Rights venue = new Rights(Set.of(new VenueId("clement-marot")), false, false, false);
        Rights more = new Rights(Set.of(), true, true, false);

        assertThat(people.rights.grant(somebody, venue, administrator)).isTrue();
        assertThat(people.rights.grant(somebody, venue, administrator)).isFalse();
        assertThat(people.rights.grant(somebody, more, administrator)).isTrue();

        assertThat(people.accounts.find(somebody).orElseThrow().rights()).isEqualTo(more);
        assertThat(people.rights.of(somebody, 10))
                .containsExactly(
                        new RightsChange(
                                people.clock.instant(),
                                administrator,
                                Set.of("staff", "invoices"),
                                Set.of("staff:clement-marot")),
                        new RightsChange(
                                people.clock.instant(), administrator, Set.of("staff:clement-marot"), Set.of()));
        assertThat(people.database
                        .sql("select string_agg(rights_change::text, '|') from rights_change")
                        .query(String.class)
                        .single())
                .doesNotContain("somebody", "admin@", "A visitor");
    }

    @Test
    void neverTakesTheLastAdministrator() {
        AccountId first = administrator("first@town.example");
        AccountId second = administrator("second@town.example");

        assertThat(people.rights.grant(first, Rights.MEMBER, second)).isTrue();
        assertThatThrownBy(() -> people.rights.grant(second, Rights.STAFF_EVERYWHERE, second))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.violations().get(0).rule()).isEqualTo("must-keep-an-administrator"));
        assertThatThrownBy(() -> people.personalData.erase(second)).isInstanceOf(Refused.class);
        assertThat(people.accounts.find(second).orElseThrow().administrator()).isTrue();
    }

    @Test
    void neverTheLastTwoAtOnce() {
        List<AccountId> administrators = List.of(
                administrator("a@town.example"),
                administrator("b@town.example"),
                administrator("c@town.example"),
                administrator("d@town.example"));
        var outcomes = Race.run(administrators.size(), number -> {
            AccountId leaving = administrators.get(number);
            if (number % 2 == 0) {
                people.personalData.erase(leaving);
                return true;
            }
            return people.rights.grant(leaving, Rights.MEMBER, leaving);
        });
        assertThat(outcomes.stream().filter(Race.Outcome::succeeded)).hasSize(3);
        assertThat(outcomes.stream().map(Race.Outcome::failure).filter(java.util.Objects::nonNull))
                .singleElement()
                .isInstanceOf(Refused.class);
        assertThat(people.accounts.anyAdministrator()).isTrue();
    }

    @Test
    void knowsNobodyWhoIsNotThere() {
        AccountId nobody = new AccountId(new UUID(0, 1));
        assertThatThrownBy(() -> people.rights.grant(nobody, Rights.MEMBER, nobody))
                .isInstanceOf(Refused.class);
    }

    @Test
    void findsByNameOrAddressAndListsThoseWithRights() {
        AccountId administrator = administrator("admin@town.example");
        AccountId staff = people.registered("staff_1@town.example").id();
        people.registered("member@town.example");
        people.rights.grant(
                staff, new Rights(Set.of(new VenueId("clement-marot")), false, false, false), administrator);

        assertThat(people.accounts.search("", 10))
                .extracting(Account::id)
                .containsExactlyInAnyOrder(administrator, staff);
        assertThat(people.accounts.search("MEMBER@", 10)).hasSize(1);
        assertThat(people.accounts.search("a visitor", 10)).hasSize(3);
        assertThat(people.accounts.search("f_1", 10)).extracting(Account::id).containsExactly(staff);
        assertThat(people.accounts.search("%", 10)).isEmpty();
    }

    private AccountId administrator(String email) {
        NewAccount wanted = people.visitor(email);
        assertThat(people.accounts.register(wanted, Rights.ADMINISTRATOR)).isTrue();
        return wanted.id();
    }
}
