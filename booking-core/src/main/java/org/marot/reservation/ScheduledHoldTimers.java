package org.marot.reservation;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.marot.reservation.write.ExpireHold;
import org.marot.reservation.write.HoldTimers;
import org.marot.reservation.write.Request;
import org.marot.reservation.write.Reservations;
import org.marot.shared.Actor;
import org.marot.shared.CommandId;
import org.marot.shared.ReservationId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hold timers as db-scheduler tasks, written in the command's own transaction. */
@Configuration(proxyBeanMethods = false)
class ScheduledHoldTimers {
    private static final String TASK = "expire-hold";

    @Bean
    OneTimeTask<Void> expireHold(ObjectProvider<Reservations> reservations, Clock clock) {
        return Tasks.oneTime(TASK).execute((instance, context) -> {
            expire(reservations.getObject(), ReservationId.of(instance.getId()), clock.instant());
        });
    }

    @Bean
    HoldTimers holdTimers(ObjectProvider<SchedulerClient> scheduler, OneTimeTask<Void> expireHold) {
        return (reservation, at) ->
                scheduler.getObject().scheduleIfNotExists(expireHold.instance(reservation.toString()), at);
    }

    private static void expire(Reservations reservations, ReservationId reservation, Instant at) {
        UUID command = UUID.nameUUIDFromBytes(("expire " + reservation).getBytes(StandardCharsets.UTF_8));
        Request request = new Request(new CommandId(command), TASK, Actor.system(), at);
        reservations.send(new ExpireHold(reservation, request));
    }
}
