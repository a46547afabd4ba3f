package org.marot.testing;

import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.Flyway;
import org.marot.embedded.DatabaseAccess;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A fresh database with the core's tables, and the plain tools to work on it. */
public final class CoreDatabase implements AutoCloseable {
    public final HikariDataSource dataSource = new HikariDataSource();
    public final DataSourceTransactionManager transactions;
    public final TransactionTemplate inTransaction;
    public final JdbcTemplate jdbc;
    public final JdbcClient sql;

    public CoreDatabase() {
        DatabaseAccess database = SharedPostgres.newDatabase();
        dataSource.setJdbcUrl(database.url());
        dataSource.setUsername(database.user());
        dataSource.setPassword(database.password());
        dataSource.setMaximumPoolSize(16);
        Flyway.configure().dataSource(dataSource).load().migrate();
        transactions = new DataSourceTransactionManager(dataSource);
        inTransaction = new TransactionTemplate(transactions);
        jdbc = new JdbcTemplate(dataSource);
        sql = JdbcClient.create(jdbc);
    }

    @Override
    public void close() {
        dataSource.close();
    }
}
