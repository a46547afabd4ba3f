package org.marot.web.projection;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.jdbc.core.JdbcTemplate;

/** A second table of the same shape, filled beside the live one, then put in its place. */
record TableCopy(JdbcTemplate database, String live) {
    private static final String SUFFIX = "_rebuild";

    /** One secondary index of the live table. */
    private record Index(String name, String definition) {}

    String name() {
        return live + SUFFIX;
    }

    /** Empty, with the primary key alone: the other indexes are made faster when the rows are there. */
    void create() {
        database.execute("drop table if exists " + name());
        database.execute("create table " + name() + " (like " + live + " including all excluding indexes)");
        String key = database.queryForObject(
                "select pg_get_constraintdef(oid) from pg_constraint where conrelid = ?::regclass and contype = 'p'",
                String.class,
                live);
        database.execute("alter table " + name() + " add constraint " + name() + "_pkey " + key);
    }

    /** Every other one by the reader, which has nothing to read now: PostgreSQL makes an index with one processor. */
    void index(StoreReader idle) {
        List<Index> indexes = indexes();
        CompletableFuture<Void> beside = idle.lend(second -> make(indexes, 1, second));
        try {
            make(indexes, 0, database);
        } finally {
            beside.join();
        }
        database.execute("analyze " + name());
    }

    private void make(List<Index> indexes, int first, JdbcTemplate on) {
        for (int i = first; i < indexes.size(); i += 2) {
            Index index = indexes.get(i);
            on.execute(index.definition()
                    .replaceFirst(
                            "INDEX \\S+ ON \\S+ USING", "INDEX " + index.name() + SUFFIX + " ON " + name() + " USING"));
        }
    }

    /** In one transaction: who reads waits a moment and then sees the new rows. */
    void swap() {
        List<Index> indexes = indexes();
        database.execute("drop table " + live);
        database.execute("alter table " + name() + " rename to " + live);
        database.execute("alter index " + name() + "_pkey rename to " + live + "_pkey");
        for (Index index : indexes) {
            database.execute("alter index " + index.name() + SUFFIX + " rename to " + index.name());
        }
    }

    private List<Index> indexes() {
        return database.query(
                "select relname, pg_get_indexdef(indexrelid) from pg_index join pg_class on pg_class.oid = indexrelid"
                        + " where indrelid = ?::regclass and not indisprimary order by relname",
                (row, number) -> new Index(row.getString(1), row.getString(2)),
                live);
    }
}
