package org.marot.people;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people call their reservations. */
@Component
public class Titles extends OwnWords {
    public static final int LONGEST = 200;

    Titles(JdbcClient database) {
        super(database, "reservation_title", "title");
    }
}
