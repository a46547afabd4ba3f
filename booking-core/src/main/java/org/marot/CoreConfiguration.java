package org.marot;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** Everything that an application needs of the core: import this one class. */
@Configuration(proxyBeanMethods = false)
@ComponentScan({
    "org.marot.catalogue",
    "org.marot.claims",
    "org.marot.closure",
    "org.marot.congress",
    "org.marot.counter",
    "org.marot.enquiry",
    "org.marot.eventstore",
    "org.marot.incident",
    "org.marot.pass",
    "org.marot.people",
    "org.marot.pricing",
    "org.marot.proof",
    "org.marot.reservation",
    "org.marot.series",
    "org.marot.stream",
    "org.marot.tariff",
    "org.marot.waitlist"
})
public class CoreConfiguration {
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
