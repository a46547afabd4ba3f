package org.marot.web.account;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Throws away what has had its time, on one node at a time. */
@Configuration(proxyBeanMethods = false)
class Housekeeping {
    private static final Duration EVERY = Duration.ofMinutes(10);
    private static final List<String> HAD_ITS_TIME = List.of(
            "delete from spring_session where expiry_time < extract(epoch from now()) * 1000",
            "delete from repeated_request where at < now() - interval '30 days'",
            "delete from web_node where seen_at < now() - interval '1 day'",
            "delete from first_administrator_secret where expires_at < now()",
            "delete from api_token where expires_at < now()");

    @Bean
    RecurringTask<Void> throwAway(JdbcClient database, Throttle throttle) {
        return Tasks.recurring("web-housekeeping", FixedDelay.of(EVERY)).execute((instance, context) -> {
            HAD_ITS_TIME.forEach(sql -> database.sql(sql).update());
            throttle.forgetOld();
        });
    }
}
