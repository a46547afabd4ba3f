package org.marot.series;

import org.marot.eventstore.EventSourced;
import org.marot.series.write.Series;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the event store about series. */
@Configuration(proxyBeanMethods = false)
class SeriesWiring {
    @Bean
    EventSourced series() {
        return new EventSourced(Series.class);
    }
}
