package org.marot.eventstore;

import java.sql.SQLException;
import java.util.Set;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/**
 * Which failures are worth another try: a lost race on a stream, a serialisation failure, a deadlock, a lock that could
 * not be had in time. An exclusion violation is not one: it is the answer "taken".
 */
public final class Transient {
    private static final String UNIQUE_VIOLATION = "23505";
    private static final Set<String> WORTH_A_RETRY = Set.of("40001", "40P01", "55P03");

    private Transient() {}

    public static boolean isTransient(@Nullable Throwable failure) {
        if (failure instanceof ConcurrencyException) {
            return true;
        }
        String state = sqlState(failure);
        return state != null && WORTH_A_RETRY.contains(state);
    }

    static boolean isUniqueViolation(@Nullable Throwable failure) {
        return UNIQUE_VIOLATION.equals(sqlState(failure));
    }

    private static @Nullable String sqlState(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState();
            }
        }
        return null;
    }
}
