package org.marot.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.marot.embedded.DataFolder;
import org.marot.embedded.DatabaseAccess;
import org.marot.embedded.EmbeddedPostgres;

/**
 * The PostgreSQL of the tests: started at first use, one per JVM, gone when it ends. Each test class takes a database
 * of its own, empty, owned by the same role that the application has in production.
 */
public final class SharedPostgres {
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private SharedPostgres() {}

    public static DatabaseAccess newDatabase() {
        String name = "test_" + DATABASES.incrementAndGet();
        try (Connection connection = Running.SERVER.superuser().connect();
                Statement sql = connection.createStatement()) {
            sql.execute("create database " + name + " owner "
                    + Running.SERVER.database().user());
        } catch (SQLException e) {
            throw new IllegalStateException("No database " + name + " for this test.", e);
        }
        return Running.SERVER.database(name);
    }

    public static EmbeddedPostgres server() {
        return Running.SERVER;
    }

    private static final class Running {
        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            DataFolder data = TestData.fresh("postgres");
            EmbeddedPostgres server = EmbeddedPostgres.start(data, TestData.programs());
            TestData.throwAwayAtTheEnd(server::close, data);
            return server;
        }
    }
}
