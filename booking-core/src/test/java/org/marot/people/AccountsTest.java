package org.marot.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.marot.shared.VenueId;

class AccountsTest {
    private final PeopleStore people = new PeopleStore();

    @Test
    void signsInWithTheAddressInAnyCase() {
        NewAccount wanted = people.registered("Someone@Demo.Example");

        assertThat(people.accounts.authenticate("someone@demo.example", PeopleStore.PASSWORD))
                .hasValueSatisfying(account -> {
                    assertThat(account.id()).isEqualTo(wanted.id());
                    assertThat(account.email()).isEqualTo("Someone@Demo.Example");
                    assertThat(account.isStaff()).isFalse();
                });
        assertThat(people.accounts.authenticate("someone@demo.example", PeopleStore.PASSWORD + "!"))
                .isEmpty();
        assertThat(people.accounts.authenticate("nobody@demo.example", PeopleStore.PASSWORD))
                .isEmpty();
        assertThat(people.accounts.authenticate("no address", PeopleStore.PASSWORD))
                .isEmpty();
    }

    @Test
    void keepsTheFirstAccountOfAnAddress() {
        NewAccount first = people.registered("one@demo.example");

        assertThat(people.accounts.register(people.visitor("ONE@demo.example"), Rights.MEMBER))
                .isFalse();

        assertThat(people.accounts.find(first.id())).isPresent();
        assertThat(people.database
                        .sql("select count(*) from customer")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void storesNoPassword() {
        people.registered("one@demo.example");

        String stored = people.database
                .sql("select password from account")
                .query(String.class)
                .single();
        assertThat(stored).startsWith("{pbkdf2}").doesNotContain(PeopleStore.PASSWORD);
    }

    @Test
    void takesAWholeSentenceToItsEnd() {
        String sentence = "é".repeat(100);
        String hash = people.passwords.hash(sentence + "a");
        assertThat(people.passwords.matches(sentence + "a", hash)).isTrue();
        assertThat(people.passwords.matches(sentence + "b", hash)).isFalse();
    }

    @Test
    void grantsAndTakesBackRights() {
        NewAccount wanted = people.registered("staff@town.example");
        VenueId venue = new VenueId("clement-marot");

        people.accounts.grant(wanted.id(), new Rights(Set.of(venue), false, true, false));
        Account staff = people.accounts.find(wanted.id()).orElseThrow();
        assertThat(staff.staffOf()).containsExactly(venue);
        assertThat(staff.invoices()).isTrue();
        assertThat(staff.isStaff()).isTrue();

        people.accounts.grant(wanted.id(), Rights.MEMBER);
        assertThat(people.accounts.find(wanted.id()).orElseThrow().isStaff()).isFalse();
    }

    @Test
    void letsProgramsInByTokensUntilTheyEnd() {
        NewAccount wanted = people.registered("program@demo.example");
        UUID id = UUID.randomUUID();
        ApiTokens.NewToken token = people.tokens.issue(wanted.id(), id, "a script");

        assertThat(people.tokens.accountOf(token.secret()).map(Account::id)).contains(wanted.id());
        assertThat(people.tokens.accountOf(token.secret() + "x")).isEmpty();
        assertThat(people.tokens.of(wanted.id())).extracting(ApiToken::name).containsExactly("a script");
        assertThat(token.toString()).doesNotContain(token.secret());

        people.clock.pass(Duration.ofDays(91));
        assertThat(people.tokens.accountOf(token.secret())).isEmpty();
        assertThat(people.tokens.of(wanted.id())).isEmpty();
    }

    @Test
    void revokesOnlyOnesOwnTokens() {
        NewAccount owner = people.registered("owner@demo.example");
        NewAccount other = people.registered("other@demo.example");
        ApiTokens.NewToken token = people.tokens.issue(owner.id(), UUID.randomUUID(), "a script");

        assertThat(people.tokens.revoke(other.id(), token.id())).isFalse();
        assertThat(people.tokens.accountOf(token.secret())).isPresent();
        assertThat(people.tokens.revoke(owner.id(), token.id())).isTrue();
        assertThat(people.tokens.accountOf(token.secret())).isEmpty();
    }

    @Test
    void letsExactlyOneFirstAdministratorIn() {
        String secret = people.secrets.offer().orElseThrow();
        String another = people.secrets.offer().orElseThrow();

        assertThat(people.secrets.opens("guess")).isFalse();
        assertThat(people.secrets.create("guess", people.visitor("a@town.example")))
                .isFalse();
        assertThat(people.secrets.create(secret, people.visitor("a@town.example")))
                .isTrue();

        assertThat(people.accounts.anyAdministrator()).isTrue();
        assertThat(people.secrets.opens(secret)).isFalse();
        assertThat(people.secrets.create(another, people.visitor("b@town.example")))
                .isFalse();
        assertThat(people.secrets.offer()).isEmpty();
    }

    @Test
    void demoAccountsAreMadeOnce() {
        DemoAccounts demo = new DemoAccounts(people.accounts, people.passwords);
        demo.run(new org.springframework.boot.DefaultApplicationArguments());
        demo.run(new org.springframework.boot.DefaultApplicationArguments());

        assertThat(people.database
                        .sql("select email from account order by email")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "accounts@demo.example",
                        "admin@demo.example",
                        "organiser@demo.example",
                        "resident@demo.example",
                        "staff@demo.example",
                        "visitor@demo.example");
        Account staff =
                people.accounts.authenticate("staff@demo.example", "marot-demo").orElseThrow();
        assertThat(staff.staffEverywhere()).isTrue();
        assertThat(staff.locale()).isEqualTo(Locale.FRENCH);
        Customer organiser = people.customers
                .find(people.accounts
                        .authenticate("organiser@demo.example", "marot-demo")
                        .orElseThrow()
                        .customer())
                .orElseThrow();
        assertThat(organiser.category()).isEqualTo(CustomerCategory.COMPANY);
        assertThat(organiser.kind()).isEqualTo(CustomerKind.ORGANISATION);
    }
}
