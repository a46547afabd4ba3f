package org.marot.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.marot.embedded.DatabaseAccess;
import org.marot.shared.AccountId;
import org.marot.shared.CustomerId;
import org.marot.testing.SharedPostgres;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The feature on an empty database of its own, with a clock that stands where a test puts it. */
final class PeopleStore {
    static final String PASSWORD = "le-chat-boit-du-lait";

    final StandingClock clock = new StandingClock();
    final JdbcClient database;
    final Customers customers;
    final Accounts accounts;
    final ApiTokens tokens;
    final Titles titles;
    final EventFileWords eventFiles;
    final EventFileContacts contacts;
    final EventFileNotes notes;
    final SheetEntries sheetEntries;
    final FunctionSheets functionSheets;
    final EventFileDocuments documents;
    final DocumentDiscards discards;
    final PersonalData personalData;
    final RightsRegister rights;
    final AdministratorSecrets secrets;
    final Passwords passwords = new Passwords();

    PeopleStore() {
        DatabaseAccess access = SharedPostgres.newDatabase();
        DriverManagerDataSource source = new DriverManagerDataSource(access.url(), access.user(), access.password());
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        database = JdbcClient.create(source);
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        customers = new Customers(database, clock);
        accounts = new Accounts(database, transaction, customers, passwords, clock);
        tokens = new ApiTokens(database, clock);
        titles = new Titles(database);
        eventFiles = new EventFileWords(database);
        contacts = new EventFileContacts(database);
        notes = new EventFileNotes(database);
        sheetEntries = new SheetEntries(database, transaction);
        functionSheets = new FunctionSheets(database);
        documents = new EventFileDocuments(database, transaction);
        discards = new DocumentDiscards(database);
        rights = new RightsRegister(database, transaction, accounts, clock);
        personalData = new PersonalData(database, transaction, clock);
        secrets = new AdministratorSecrets(database, transaction, accounts, clock);
    }

    NewAccount visitor(String email) {
        return NewAccount.visitor(
                new AccountId(UUID.randomUUID()),
                new CustomerId(UUID.randomUUID()),
                EmailAddress.read(email).orElseThrow(),
                PASSWORD,
                "A visitor",
                Locale.FRENCH);
    }

    NewAccount registered(String email) {
        NewAccount wanted = visitor(email);
        if (!accounts.register(wanted, Rights.MEMBER)) {
            throw new IllegalStateException(email + " has an account");
        }
        return wanted;
    }

    static final class StandingClock extends Clock {
        private Instant now = Instant.parse("2026-11-22T09:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
