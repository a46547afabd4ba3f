package org.marot.enquiry;

import org.marot.enquiry.write.Enquiry;
import org.marot.eventstore.EventSourced;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the event store about enquiries. */
@Configuration(proxyBeanMethods = false)
class EnquiryWiring {
    @Bean
    EventSourced enquiry() {
        return new EventSourced(Enquiry.class);
    }
}
