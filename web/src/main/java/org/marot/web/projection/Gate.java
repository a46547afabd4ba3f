package org.marot.web.projection;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Who may touch a projection's table: many consumers at once, or one rebuild or retry alone. Ask, in the transaction,
 * before reading anything: a statement sees nothing that was committed after it began to wait.
 */
record Gate(JdbcTemplate database, String projection) {
    private static final int KIND = 0x6d70;

    /** What is lost in a crash comes again from Kafka, so these commits need not wait for the disk. */
    void share() {
        database.query(
                "select pg_advisory_xact_lock_shared(?, hashtext(?)), set_config('synchronous_commit', 'off', true)",
                row -> {},
                KIND,
                projection);
    }

    void holdAlone() {
        database.query("select pg_advisory_xact_lock(?, hashtext(?))", row -> {}, KIND, projection);
    }
}
