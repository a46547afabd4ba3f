package org.marot.reservation;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.marot.reservation.write.ArrivalTimers;
import org.marot.reservation.write.Request;
import org.marot.reservation.write.Reservations;
import org.marot.reservation.write.SettleArrival;
import org.marot.shared.Actor;
import org.marot.shared.CommandId;
import org.marot.shared.ReservationId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Arrival timers as db-scheduler tasks, written in the command's own transaction; each moment has one of its own. */
@Configuration(proxyBeanMethods = false)
class ScheduledArrivalTimers {
    private static final String TASK = "settle-arrival";
    private static final char BEFORE_MOMENT = '@';

    @Bean
    OneTimeTask<Void> settleArrival(ObjectProvider<Reservations> reservations, Clock clock) {
        return Tasks.oneTime(TASK).execute((instance, context) -> {
            settle(reservations.getObject(), instance.getId(), clock.instant());
        });
    }

    @Bean
    ArrivalTimers arrivalTimers(ObjectProvider<SchedulerClient> scheduler, OneTimeTask<Void> settleArrival) {
        return (reservation, at) -> scheduler
                .getObject()
                .scheduleIfNotExists(settleArrival.instance(reservation.toString() + BEFORE_MOMENT + at), at);
    }

    private static void settle(Reservations reservations, String timer, Instant now) {
        int split = timer.indexOf(BEFORE_MOMENT);
        Instant moment = Instant.parse(timer.substring(split + 1));
        UUID command = UUID.nameUUIDFromBytes((TASK + " " + timer).getBytes(StandardCharsets.UTF_8));
        // a clock that was put back in between must not make the timer come too early, for there is no second one
        Instant at = now.isBefore(moment) ? moment : now;
        Request request = new Request(new CommandId(command), TASK, Actor.system(), at);
        reservations.send(new SettleArrival(ReservationId.of(timer.substring(0, split)), request));
    }
}
