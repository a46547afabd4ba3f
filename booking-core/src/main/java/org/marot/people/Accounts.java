package org.marot.people;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marot.shared.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Who can sign in. */
@Component
public class Accounts {
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Customers customers;
    private final Passwords passwords;
    private final Clock clock;

    Accounts(
            JdbcClient database,
            TransactionTemplate transaction,
            Customers customers,
            Passwords passwords,
            Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.customers = customers;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Empty when there is none, or its data has been erased. */
    public Optional<Account> find(AccountId id) {
        return database.sql("select " + AccountRows.COLUMNS + " from account a where a.id = ? and a.erased_at is null")
                .param(id.value())
                .query((row, number) -> AccountRows.account(row))
                .optional();
    }

    /** Takes as long, and says as little, for an unknown address as for a wrong password. */
    public Optional<Account> authenticate(String email, String password) {
        Optional<WithPassword> found = EmailAddress.read(email).flatMap(this::withPassword);
        boolean right =
                passwords.matches(password, found.map(WithPassword::password).orElse(null));
        return right ? found.map(WithPassword::account) : Optional.empty();
    }

    /** Makes the account and its customer. Changes nothing, in the same time, when the address already has an account. */
    public boolean register(NewAccount wanted, Rights rights) {
        String hash = passwords.hash(wanted.password());
        return registerHashed(wanted, rights, hash);
    }

    boolean registerHashed(NewAccount wanted, Rights rights, String hash) {
        return Boolean.TRUE.equals(transaction.execute(status -> write(wanted, rights, hash)));
    }

    boolean exists(EmailAddress email) {
        return withPassword(email).isPresent();
    }

    public boolean anyAdministrator() {
        return database.sql("select exists (select from account where administrator and erased_at is null)")
                .query(Boolean.class)
                .single();
    }

    /** Those whose name or address contains the text; without a text those who have any right, by name. */
    public List<Account> search(String text, int atMost) {
        String found = text.isEmpty()
                ? "(a.administrator or a.staff_everywhere or a.invoices"
                        + " or exists (select from account_venue v where v.account = a.id))"
                : "(a.name ilike :like or a.email ilike :like)";
        return database.sql("select " + AccountRows.COLUMNS + " from account a where a.erased_at is null and " + found
                        + " order by lower(a.name), a.id limit :most")
                .param("like", Containing.pattern(text))
                .param("most", atMost)
                .query((row, number) -> AccountRows.account(row))
                .list();
    }

    /** Through the {@link RightsRegister}, which writes it down. */
    void grant(AccountId id, Rights rights) {
        transaction.executeWithoutResult(status -> {
            database.sql("update account set staff_everywhere = ?, invoices = ?, administrator = ? where id = ?")
                    .param(rights.staffEverywhere())
                    .param(rights.invoices())
                    .param(rights.administrator())
                    .param(id.value())
                    .update();
            writeVenues(id, rights);
        });
    }

    public void speak(AccountId id, Locale locale) {
        database.sql("update account set locale = ? where id = ?")
                .param(locale.getLanguage())
                .param(id.value())
                .update();
    }

    private boolean write(NewAccount wanted, Rights rights, String hash) {
        if (exists(wanted.email())) {
            return false;
        }
        customers.add(wanted.customer(), wanted.kind(), wanted.name(), wanted.category());
        int added = insert(wanted, rights, hash);
        if (added == 0) {
            database.sql("delete from customer where id = ?")
                    .param(wanted.customer().value())
                    .update();
            return false;
        }
        writeVenues(wanted.id(), rights);
        return true;
    }

    private int insert(NewAccount wanted, Rights rights, String hash) {
        return database.sql("""
                        insert into account (id, email, email_key, password, name, locale, customer,
                            staff_everywhere, invoices, administrator, created_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (email_key) do nothing
                        """)
                .param(wanted.id().value())
                .param(wanted.email().value())
                .param(wanted.email().key())
                .param(hash)
                .param(wanted.name())
                .param(wanted.locale().getLanguage())
                .param(wanted.customer().value())
                .param(rights.staffEverywhere())
                .param(rights.invoices())
                .param(rights.administrator())
                .param(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    private void writeVenues(AccountId id, Rights rights) {
        database.sql("delete from account_venue where account = ?")
                .param(id.value())
                .update();
        rights.staffOf()
                .forEach(venue -> database.sql("insert into account_venue (account, venue) values (?, ?)")
                        .param(id.value())
                        .param(venue.value())
                        .update());
    }

    private Optional<WithPassword> withPassword(EmailAddress email) {
        return database.sql("select " + AccountRows.COLUMNS + ", a.password from account a where a.email_key = ?")
                .param(email.key())
                .query((row, number) -> new WithPassword(AccountRows.account(row), row.getString("password")))
                .optional();
    }

    private record WithPassword(Account account, @Nullable String password) {}
}
