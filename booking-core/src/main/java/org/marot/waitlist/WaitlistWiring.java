package org.marot.waitlist;

import org.marot.catalogue.Catalogue;
import org.marot.claims.Claims;
import org.marot.eventstore.CommandPort;
import org.marot.eventstore.EventSourced;
import org.marot.waitlist.write.JoiningDesk;
import org.marot.waitlist.write.WaitingTimers;
import org.marot.waitlist.write.WaitlistEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the event store about places in the line and what their commands need. */
@Configuration(proxyBeanMethods = false)
class WaitlistWiring {
    @Bean
    EventSourced waitlistEntry() {
        return new EventSourced(WaitlistEntry.class);
    }

    @Bean
    CommandPort<JoiningDesk> joiningDesk(Catalogue catalogue, Claims claims, LineTable line) {
        return new CommandPort<>(JoiningDesk.class, new JoiningDesk(catalogue, claims, line));
    }

    @Bean
    CommandPort<WaitingTimers> waitingTimersPort(WaitingTimers timers) {
        return new CommandPort<>(WaitingTimers.class, timers);
    }
}
