package org.marot.congress;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.marot.congress.write.OptionTimers;
import org.marot.shared.EventFileId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The timers of options as db-scheduler tasks: one for each date that was set, and one that makes the round. */
@Configuration(proxyBeanMethods = false)
class ScheduledOptionTimers {
    private static final Duration BETWEEN_ROUNDS = Duration.ofMinutes(1);

    @Bean
    OneTimeTask<Void> lapseOption(ObjectProvider<EventFiles> files, Clock clock) {
        return Tasks.oneTime("lapse-option").execute((instance, context) -> {
            String file = instance.getId().substring(0, instance.getId().indexOf('@'));
            files.getObject().lapse(EventFileId.of(file), clock.instant());
        });
    }

    /** What something else than a file gives up can make room, too. */
    @Bean
    RecurringTask<Void> advanceOptions(ObjectProvider<EventFiles> files, Clock clock) {
        return Tasks.recurring("advance-options", FixedDelay.of(BETWEEN_ROUNDS))
                .execute((instance, context) -> files.getObject().advanceAll(clock.instant()));
    }

    @Bean
    OptionTimers optionTimers(ObjectProvider<SchedulerClient> scheduler, OneTimeTask<Void> lapseOption) {
        return (file, at) ->
                scheduler.getObject().scheduleIfNotExists(lapseOption.instance(file + "@" + at.toEpochMilli()), at);
    }
}
