package org.marot.notifications;

import org.flywaydb.core.Flyway;
import org.marot.embedded.DatabaseAccess;
import org.marot.testing.SharedPostgres;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A fresh database as an installation has it: the core's tables from the core's own migrations, and those of this module. */
public final class TestDatabase {
    private final DatabaseAccess access = SharedPostgres.newDatabase();
    private final DriverManagerDataSource source =
            new DriverManagerDataSource(access.url(), access.user(), access.password());

    public TestDatabase() {
        Flyway.configure()
                .dataSource(source)
                .locations("filesystem:../booking-core/src/main/resources/db/migration")
                .load()
                .migrate();
    }

    /** Makes the tables of this module, as the application does when it starts. */
    public TestDatabase withTables() {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/notifications")
                .table("notifications_schema_history")
                .defaultSchema("notifications")
                .load()
                .migrate();
        return this;
    }

    public DatabaseAccess access() {
        return access;
    }

    public JdbcTemplate jdbc() {
        return new JdbcTemplate(source);
    }

    public TransactionTemplate transaction() {
        return new TransactionTemplate(new JdbcTransactionManager(source));
    }
}
