package org.marot.people;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Why people gave their reservations up. */
@Component
public class CancelReasons extends OwnWords {
    public static final int LONGEST = 500;

    CancelReasons(JdbcClient database) {
        super(database, "cancel_reason", "reason");
    }
}
