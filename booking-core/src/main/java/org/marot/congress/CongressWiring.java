package org.marot.congress;

import org.marot.catalogue.Catalogue;
import org.marot.congress.write.EventFile;
import org.marot.congress.write.EventFileDesk;
import org.marot.congress.write.OptionTimers;
import org.marot.eventstore.CommandPort;
import org.marot.eventstore.EventSourced;
import org.marot.pricing.Tariff;
import org.marot.proof.CustomerCategories;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the event store about event files and what their commands need. */
@Configuration(proxyBeanMethods = false)
class CongressWiring {
    @Bean
    EventSourced eventFile() {
        return new EventSourced(EventFile.class);
    }

    @Bean
    CommandPort<EventFileDesk> eventFileDesk(
            Catalogue catalogue, CustomerCategories categories, Tariff tariff, OptionTable line, OptionTimers timers) {
        return new CommandPort<>(EventFileDesk.class, new EventFileDesk(catalogue, categories, tariff, line, timers));
    }
}
