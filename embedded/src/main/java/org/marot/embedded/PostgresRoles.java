package org.marot.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.postgresql.util.PasswordUtil;

/** The application's role, which owns its database and nothing else, and the check that what runs is durable. */
final class PostgresRoles {
    static final String APPLICATION = "marot";

    private static final List<String> LIMITS = List.of(
            "idle_in_transaction_session_timeout = '30s'",
            "lock_timeout = '3s'",
            "statement_timeout = '60s'",
            "transaction_timeout = '120s'");

    private PostgresRoles() {}

    static void prepare(DatabaseAccess superuser, String password) throws SQLException {
        try (Connection connection = superuser.connect();
                Statement sql = connection.createStatement()) {
            String secret = PasswordUtil.encodePassword(APPLICATION, password.toCharArray(), "scram-sha-256");
            if (!exists(sql, "select from pg_roles where rolname = '" + APPLICATION + "'")) {
                sql.execute("create role " + APPLICATION);
            }
            sql.execute("alter role " + APPLICATION
                    + " login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password '" + secret + "'");
            for (String limit : LIMITS) {
                sql.execute("alter role " + APPLICATION + " set " + limit);
            }
            if (!exists(sql, "select from pg_database where datname = '" + APPLICATION + "'")) {
                sql.execute("create database " + APPLICATION + " owner " + APPLICATION);
            }
            sql.execute("revoke connect on database postgres from public");
        }
    }

    static void check(DatabaseAccess superuser, Path cluster) throws SQLException {
        try (Connection connection = superuser.connect();
                Statement sql = connection.createStatement()) {
            for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums")) {
                if (!"on".equals(show(sql, setting))) {
                    throw new CannotStart("PostgreSQL runs with " + setting + " = " + show(sql, setting)
                            + ": a booking could be lost. Remove that setting (ALTER SYSTEM RESET " + setting
                            + ") and start again.");
                }
            }
            Path served = Path.of(show(sql, "data_directory"));
            if (!Files.isSameFile(served, cluster)) {
                throw new CannotStart("The PostgreSQL that answers serves " + served + " instead of " + cluster + ".");
            }
        } catch (IOException e) {
            throw new CannotStart("The PostgreSQL that answers does not serve " + cluster + ".", e);
        }
    }

    private static boolean exists(Statement sql, String query) throws SQLException {
        try (ResultSet rows = sql.executeQuery(query)) {
            return rows.next();
        }
    }

    private static String show(Statement sql, String setting) throws SQLException {
        try (ResultSet rows = sql.executeQuery("show " + setting)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
