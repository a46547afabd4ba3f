package org.marot.incident;

import org.marot.eventstore.EventSourced;
import org.marot.incident.write.Incident;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the event store about incident reports. */
@Configuration(proxyBeanMethods = false)
class IncidentWiring {
    @Bean
    EventSourced incident() {
        return new EventSourced(Incident.class);
    }
}
