package org.marot.waitlist;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.marot.reservation.CommandSender;
import org.marot.reservation.write.Request;
import org.marot.shared.Actor;
import org.marot.shared.CommandId;
import org.marot.waitlist.write.EndWaiting;
import org.marot.waitlist.write.EntryId;
import org.marot.waitlist.write.WaitingTimers;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The line's timers as db-scheduler tasks: one for each entry, written in the command's transaction, and one that makes the round. */
@Configuration(proxyBeanMethods = false)
class ScheduledWaitingTimers {
    private static final String END = "end-waiting";
    private static final Duration BETWEEN_ROUNDS = Duration.ofMinutes(1);

    @Bean
    OneTimeTask<Void> endWaiting(ObjectProvider<CommandSender> sender, Clock clock) {
        return Tasks.oneTime(END)
                .execute((instance, context) ->
                        sender.getObject().send(end(EntryId.of(instance.getId()), clock.instant())));
    }

    @Bean
    RecurringTask<Void> advanceLines(ObjectProvider<LineRound> round) {
        return Tasks.recurring("advance-lines", FixedDelay.of(BETWEEN_ROUNDS))
                .execute((instance, context) -> round.getObject().make());
    }

    @Bean
    WaitingTimers waitingTimers(ObjectProvider<SchedulerClient> scheduler, OneTimeTask<Void> endWaiting) {
        return (entry, at) -> scheduler.getObject().scheduleIfNotExists(endWaiting.instance(entry.toString()), at);
    }

    private static EndWaiting end(EntryId entry, Instant at) {
        UUID command = UUID.nameUUIDFromBytes((END + " " + entry).getBytes(StandardCharsets.UTF_8));
        return new EndWaiting(entry, new Request(new CommandId(command), END, Actor.system(), at));
    }
}
