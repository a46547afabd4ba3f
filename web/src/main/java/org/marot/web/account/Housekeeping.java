package org.marot.web.account;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Throws away what has had its time, on one node at a time. */
@Configuration(proxyBeanMethods = false)
class Housekeeping {
    private static final Duration EVERY = Duration.ofMinutes(10);

    @Bean
    RecurringTask<Void> throwAway(Leftovers leftovers) {
        return Tasks.recurring("web-housekeeping", FixedDelay.of(EVERY))
                .execute((instance, context) -> leftovers.throwAway());
    }
}
