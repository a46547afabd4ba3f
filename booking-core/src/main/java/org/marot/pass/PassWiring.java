package org.marot.pass;

import org.marot.eventstore.EventSourced;
import org.marot.pass.write.Pass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the event store about passes. */
@Configuration(proxyBeanMethods = false)
class PassWiring {
    @Bean
    EventSourced pass() {
        return new EventSourced(Pass.class);
    }
}
