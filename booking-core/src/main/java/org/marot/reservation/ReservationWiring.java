package org.marot.reservation;

import org.marot.catalogue.Catalogue;
import org.marot.claims.Claims;
import org.marot.counter.RightCounters;
import org.marot.eventstore.CommandPort;
import org.marot.eventstore.EventSourced;
import org.marot.pricing.Tariff;
import org.marot.reservation.write.ArrivalTimers;
import org.marot.reservation.write.BookingDesk;
import org.marot.reservation.write.HoldTimers;
import org.marot.reservation.write.Reservation;
import org.marot.reservation.write.ReservationPrices;
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
    ReservationPrices reservationPrices(Tariff tariff, RightCounters counters) {
        return new ReservationPrices(tariff, new CountedRights(counters));
    }

    @Bean
    CommandPort<BookingDesk> bookingDesk(Catalogue catalogue, Claims claims, ReservationPrices prices) {
        return new CommandPort<>(BookingDesk.class, new BookingDesk(catalogue, claims, prices));
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
