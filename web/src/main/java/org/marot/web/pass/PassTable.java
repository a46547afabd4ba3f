package org.marot.web.pass;

import java.util.List;
import org.marot.shared.CustomerId;
import org.marot.shared.VenueId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Passes as the projection {@code passes} knows them; it may lag behind by some milliseconds. */
@Component
class PassTable {
    /** The projection to wait for, to read one's own writes here. */
    static final String PROJECTION = "passes";

    private static final int MOST = 200;

    private final JdbcClient database;

    PassTable(JdbcClient database) {
        this.database = database;
    }

    /** Those that last longest first. */
    List<PassRow> of(CustomerId customer) {
        return database.sql("select * from pass_list where customer = ? order by valid_until desc, pass limit " + MOST)
                .param(customer.value())
                .query((row, number) -> PassColumns.read(row))
                .list();
    }

    /** The newest first. */
    List<PassRow> of(VenueId venue) {
        return database.sql("select * from pass_list where venue = ? order by sold_at desc, pass limit " + MOST)
                .param(venue.value())
                .query((row, number) -> PassColumns.read(row))
                .list();
    }
}
