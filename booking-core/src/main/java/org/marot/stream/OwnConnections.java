package org.marot.stream;

import java.sql.Connection;
import java.sql.SQLException;

/** Connections that belong to no pool: what holds a lock for hours or listens must not borrow one. */
@FunctionalInterface
public interface OwnConnections {
    Connection open() throws SQLException;
}
