package org.marot.web.account;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Who may reach what: the list in {@link RouteRules}, and nothing beyond it. */
@Configuration(proxyBeanMethods = false)
class SecurityRules {
    @Bean
    SecurityFilterChain security(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(SecurityRules::decide).build();
    }

    private static void decide(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry routes) {
        for (RouteRule rule : RouteRules.all()) {
            var here = routes.requestMatchers(matcher(rule));
            switch (rule.access()) {
                case EVERYONE -> here.permitAll();
                case SIGNED_IN -> here.hasRole("MEMBER");
                case STAFF -> here.hasRole("STAFF");
                case ADMINISTRATOR -> here.hasRole("ADMINISTRATOR");
            }
        }
        routes.anyRequest().denyAll();
    }

    private static RequestMatcher matcher(RouteRule rule) {
        var patterns = PathPatternRequestMatcher.withDefaults();
        return rule.method() == null
                ? patterns.matcher(rule.pattern())
                : patterns.matcher(rule.method(), rule.pattern());
    }
}
