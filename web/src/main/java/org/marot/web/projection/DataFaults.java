package org.marot.web.projection;

import java.sql.SQLException;
import org.springframework.dao.DataAccessException;

/** Tells an event that the database will never take from a database that is not well. */
final class DataFaults {
    private DataFaults() {}

    /** Whether it is about the values themselves: class 22 (data exception) or 23 (integrity constraint violation). */
    static boolean isOne(DataAccessException failure) {
        String state = state(failure);
        return state.startsWith("22") || state.startsWith("23");
    }

    /** Whether a lock was not to be had: lock_not_available or deadlock_detected. */
    static boolean isLock(DataAccessException failure) {
        String state = state(failure);
        return state.equals("55P03") || state.equals("40P01");
    }

    private static String state(DataAccessException failure) {
        if (failure.getMostSpecificCause() instanceof SQLException cause) {
            String state = cause.getSQLState();
            return state == null ? "" : state;
        }
        return "";
    }
}
