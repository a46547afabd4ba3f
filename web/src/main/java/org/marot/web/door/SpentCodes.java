package org.marot.web.door;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.marot.shared.AccountId;
import org.marot.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which codes have been used, and by whom, on all nodes; a code is remembered for longer than it lives. */
@Component
class SpentCodes {
    private final JdbcClient database;
    private final Clock clock;

    SpentCodes(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    boolean isOpenTo(AccountId account, String code) {
        return database.sql("select account from door_code_spent where code = ?")
                .param(code)
                .query(UUID.class)
                .optional()
                .map(account.value()::equals)
                .orElse(true);
    }

    /** The same account may use it again: for a form that is sent twice, or its other booking of the hour. */
    boolean spend(AccountId account, String code) {
        Instant now = clock.instant();
        database.sql("delete from door_code_spent where spent_at < ?")
                .param(Utc.of(now.minus(DoorCodes.LIFE.multipliedBy(3))))
                .update();
        database.sql("insert into door_code_spent (code, account, spent_at) values (?, ?, ?) on conflict do nothing")
                .params(code, account.value(), Utc.of(now))
                .update();
        return isOpenTo(account, code);
    }
}
