package org.marot.closure;

import org.marot.closure.write.Closure;
import org.marot.eventstore.EventSourced;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the event store about closures. */
@Configuration(proxyBeanMethods = false)
class ClosureWiring {
    @Bean
    EventSourced closure() {
        return new EventSourced(Closure.class);
    }
}
