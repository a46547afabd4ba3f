package org.marot.reservation;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The round that names desks, on one node at a time: whose hour it is stands in the catalogue, which may change. */
@Configuration(proxyBeanMethods = false)
class ScheduledDeskNaming {
    private static final Duration BETWEEN_ROUNDS = Duration.ofMinutes(1);

    @Bean
    RecurringTask<Void> nameDesks(ObjectProvider<DeskNaming> naming, Clock clock) {
        return Tasks.recurring("name-desks", FixedDelay.of(BETWEEN_ROUNDS))
                .execute((instance, context) -> naming.getObject().nameWhatIsDue(clock.instant()));
    }
}
