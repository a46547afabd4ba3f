package org.marot.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {
    @TempDir
    Path temporary;

    @Test
    void keepsWhatWasWrittenFromOneRunToTheNext() throws SQLException {
        try (DataFolder data = DataFolder.open(temporary.resolve("data"))) {
            try (EmbeddedPostgres postgres = EmbeddedPostgres.start(data);
                    Connection connection = postgres.database().connect();
                    Statement sql = connection.createStatement()) {
                sql.execute("create extension btree_gist");
                sql.execute("create table kept as select 'kept' as word");
            }
            try (EmbeddedPostgres postgres = EmbeddedPostgres.start(data);
                    Connection connection = postgres.database().connect();
                    Statement sql = connection.createStatement();
                    ResultSet rows = sql.executeQuery("select word from kept")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getString(1)).isEqualTo("kept");
                assertThat(postgres.isRunning()).isTrue();
            }
        }
    }
}
