package org.marot.people;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.marot.shared.AccountId;
import org.marot.shared.CustomerId;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The accounts that anybody may try out in the demo, and only there: their password is public. */
@Component
@ConditionalOnBooleanProperty("marot.demo")
@Order(Ordered.HIGHEST_PRECEDENCE)
class DemoAccounts implements ApplicationRunner {
    private static final String PASSWORD = "marot-demo";
    private static final List<DemoAccount> ALL = List.of(
            new DemoAccount("resident", "Resident (demo)", CustomerCategory.RESIDENT, Rights.MEMBER),
            new DemoAccount("visitor", "Visitor (demo)", CustomerCategory.VISITOR, Rights.MEMBER),
            new DemoAccount("organiser", "Organiser (demo)", CustomerCategory.COMPANY, Rights.MEMBER),
            new DemoAccount("staff", "Staff (demo)", CustomerCategory.PUBLIC_BODY, Rights.STAFF_EVERYWHERE),
            new DemoAccount("accounts", "Accounts (demo)", CustomerCategory.PUBLIC_BODY, Rights.STAFF_WITH_INVOICES),
            new DemoAccount("admin", "Administrator (demo)", CustomerCategory.PUBLIC_BODY, Rights.ADMINISTRATOR));
    private final Accounts accounts;
    private final Passwords passwords;

    DemoAccounts(Accounts accounts, Passwords passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    @Override
    public void run(ApplicationArguments args) {
        List<DemoAccount> missing =
                ALL.stream().filter(demo -> !accounts.exists(demo.email())).toList();
        if (missing.isEmpty()) {
            return;
        }
        String hash = passwords.hash(PASSWORD);
        missing.forEach(demo -> accounts.registerHashed(demo.wanted(), demo.rights(), hash));
    }

    private record DemoAccount(String local, String name, CustomerCategory category, Rights rights) {
        EmailAddress email() {
            return new EmailAddress(local + "@demo.example");
        }

        NewAccount wanted() {
            boolean person = category.equals(CustomerCategory.RESIDENT) || category.equals(CustomerCategory.VISITOR);
            return new NewAccount(
                    new AccountId(id("account")),
                    new CustomerId(id("customer")),
                    email(),
                    PASSWORD,
                    name,
                    Locale.FRENCH,
                    person ? CustomerKind.PERSON : CustomerKind.ORGANISATION,
                    category);
        }

        private UUID id(String kind) {
            return UUID.nameUUIDFromBytes(
                    (kind + ":" + email().value()).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
    }
}
