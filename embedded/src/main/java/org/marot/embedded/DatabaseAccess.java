package org.marot.embedded;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Where a database is and how to sign in to it. */
public record DatabaseAccess(String url, String user, String password) {

    static DatabaseAccess at(int port, String database, String user, String password) {
        return new DatabaseAccess(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + database
                        + "?reWriteBatchedInserts=true&logServerErrorDetail=false",
                user,
                password);
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** Without the password, so that it never reaches a log. */
    @Override
    public String toString() {
        return user + " at " + url;
    }
}
