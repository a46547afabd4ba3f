package org.marot.web.account;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What has had its time: sessions that ended, answers that nobody will ask for again, tokens that expired, and what
 * enquiries say that nobody confirmed.
 */
@Component
class Leftovers {
    private static final List<String> HAD_THEIR_TIME = List.of(
            "delete from spring_session where expiry_time < extract(epoch from now()) * 1000",
            "delete from repeated_request where at < now() - interval '30 days'",
            "delete from web_node where seen_at < now() - interval '1 day'",
            "delete from hold_at_once where expires_at < now()",
            "delete from first_administrator_secret where expires_at < now()",
            "delete from api_token where expires_at < now()",
            "update enquiry set name = null, organisation = null, email = null, phone = null, title = '', words = ''"
                    + " where event_file is null and until < now() and email is not null",
            "delete from enquiry where event_file is null and until < now() - interval '30 days'");
    private final JdbcClient database;
    private final Throttle throttle;

    Leftovers(JdbcClient database, Throttle throttle) {
        this.database = database;
        this.throttle = throttle;
    }

    void throwAway() {
        HAD_THEIR_TIME.forEach(sql -> database.sql(sql).update());
        throttle.forgetOld();
    }
}
