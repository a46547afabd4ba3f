package org.marot.web.account;

import jakarta.servlet.Filter;
import org.marot.web.support.ProblemWriter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class Limits {
    /** Right after security, so that the account is known. */
    private static final int ORDER = -95;

    @Bean
    FilterRegistrationBean<Filter> writeLimit(
            @Value("${marot.writes-per-minute}") int perMinute, ProblemWriter problems) {
        FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(new WriteLimit(perMinute, problems));
        registration.setOrder(ORDER);
        return registration;
    }
}
