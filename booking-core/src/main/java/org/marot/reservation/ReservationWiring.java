package org.marot.reservation;

import org.marot.catalogue.Catalogue;
import org.marot.claims.Claims;
import org.marot.eventstore.CommandPort;
import org.marot.eventstore.EventSourced;
import org.marot.reservation.write.ArrivalTimers;
import org.marot.reservation.write.BookingDesk;
import org.marot.reservation.write.HoldTimers;
import org.marot.reservation.write.Reservation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the event store about reservations and what their commands need. */
@Configuration(proxyBeanMethods = false)
class ReservationWiring {
    @Bean
    EventSourced reservation() {
        return new EventSourced(Reservation.class);
    }

    @Bean
    CommandPort<BookingDesk> bookingDesk(Catalogue catalogue, Claims claims) {
        return new CommandPort<>(BookingDesk.class, new BookingDesk(catalogue, claims));
    }

    @Bean
    CommandPort<ArrivalTimers> arrivalTimersPort(ArrivalTimers timers) {
        return new CommandPort<>(ArrivalTimers.class, timers);
    }

    @Bean
    CommandPort<HoldTimers> holdTimersPort(HoldTimers timers) {
        return new CommandPort<>(HoldTimers.class, timers);
    }
}
