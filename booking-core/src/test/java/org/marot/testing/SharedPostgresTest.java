package org.marot.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.marot.embedded.DatabaseAccess;

class SharedPostgresTest {

    @Test
    void givesEachCallerADatabaseOfItsOwnAsItsOwner() throws SQLException {
        DatabaseAccess first = SharedPostgres.newDatabase();
        DatabaseAccess second = SharedPostgres.newDatabase();
        try (Connection connection = first.connect();
                Statement sql = connection.createStatement()) {
            sql.execute("create extension btree_gist");
            sql.execute("create table mine (id int)");
        }
        try (Connection connection = second.connect();
                Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery("select to_regclass('mine') is null")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getBoolean(1)).isTrue();
        }
    }
}
