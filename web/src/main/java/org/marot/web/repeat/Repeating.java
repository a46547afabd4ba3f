package org.marot.web.repeat;

import jakarta.servlet.Filter;
import org.marot.web.support.ProblemWriter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class Repeating {
    /** After the body has been read. */
    private static final int ORDER = -80;

    @Bean
    FilterRegistrationBean<Filter> repeats(RepeatedRequests requests, ProblemWriter problems) {
        FilterRegistrationBean<Filter> registration =
                new FilterRegistrationBean<>(new RepeatFilter(requests, problems));
        registration.setOrder(ORDER);
        registration.addUrlPatterns("/api/v1/*");
        return registration;
    }
}
