package org.marot.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.marot.embedded.DatabaseAccess;
import org.marot.shared.Refused;

/** Cuts connections to a database in the middle of their transactions, a few times a second. */
public final class CutConnections implements AutoCloseable {
    private static final int TRIES = 60;
    /** Nanoseconds: long enough that what was cut can be done at another try. */
    private static final long LONGEST_PAUSE = 400_000_000;

    private final AtomicInteger count = new AtomicInteger();
    private final Thread cutter;
    private volatile boolean over;

    public CutConnections(DatabaseAccess database) {
        cutter = new Thread(() -> cut(database), "cuts connections");
        cutter.start();
    }

    public int count() {
        return count.get();
    }

    private void cut(DatabaseAccess database) {
        while (!over) {
            try (Connection connection = database.connect();
                    Statement statement = connection.createStatement()) {
                while (!over) {
                    LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(LONGEST_PAUSE));
                    ResultSet cut = statement.executeQuery("""
                            select count(pg_terminate_backend(pid)) from (
                                select pid from pg_stat_activity
                                where datname = current_database() and pid <> pg_backend_pid() and xact_start is not null
                                order by random() limit 1) as one""");
                    cut.next();
                    count.addAndGet(cut.getInt(1));
                }
            } catch (SQLException e) {
                LockSupport.parkNanos(10_000_000);
            }
        }
    }

    /** Sends the same again after whatever is no answer, as a client would. */
    public static <R> R insist(Supplier<R> work) {
        for (int tries = 1; ; tries++) {
            try {
                return work.get();
            } catch (Refused answer) {
                throw answer;
            } catch (RuntimeException failed) {
                if (tries == TRIES) {
                    throw failed;
                }
                LockSupport.parkNanos(5_000_000);
            }
        }
    }

    @Override
    public void close() {
        over = true;
        try {
            cutter.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
