package org.marot.web.support;

import jakarta.servlet.Filter;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;

/** What every request passes, in this order; between {@code legible} and {@code bodies} stand session and security. */
@Configuration(proxyBeanMethods = false)
class Filters {
    /** Security stands at -100: from here on it is known who calls. */
    private static final int AFTER_SECURITY = -90;

    @Bean
    FilterRegistrationBean<Filter> securityHeaders() {
        return at(Ordered.HIGHEST_PRECEDENCE, new SecurityHeaders());
    }

    @Bean
    FilterRegistrationBean<Filter> lastResort(Faults faults, ProblemWriter problems) {
        return at(Ordered.HIGHEST_PRECEDENCE + 1, new LastResort(faults, problems));
    }

    /** Before anything reads a body. */
    @Bean
    FilterRegistrationBean<Filter> uploads(ProblemWriter problems) {
        return at(Ordered.HIGHEST_PRECEDENCE + 2, new UploadsFilter(problems));
    }

    /** After the filter that sets the encoding. */
    @Bean
    FilterRegistrationBean<Filter> legible(ProblemWriter problems) {
        return at(Ordered.HIGHEST_PRECEDENCE + 40, new LegibleFilter(problems));
    }

    @Bean
    FilterRegistrationBean<Filter> bodies(ProblemWriter problems) {
        return at(AFTER_SECURITY, new BodyLimit(problems));
    }

    /**
     * Boot's own would look up each link of each page among all the files that are served, for half a millisecond each,
     * to give it a version that no file of ours has.
     */
    @Bean
    FilterRegistrationBean<ResourceUrlEncodingFilter> unversionedFiles() {
        FilterRegistrationBean<ResourceUrlEncodingFilter> registration =
                new FilterRegistrationBean<>(new ResourceUrlEncodingFilter());
        registration.setEnabled(false);
        return registration;
    }

    private static FilterRegistrationBean<Filter> at(int order, Filter filter) {
        FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(order);
        return registration;
    }

    /** Stands nearer to the application than the server's own, which then has nothing left to say. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> serverErrors() {
        return server -> server.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(ServerErrors.class.getName());
            }
        });
    }
}
