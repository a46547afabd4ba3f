package org.marot.web.account;

import static org.springframework.security.config.Customizer.withDefaults;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.marot.web.support.Problems;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Who may reach what: the list in {@link RouteRules}, and nothing beyond it. */
@Configuration(proxyBeanMethods = false)
class SecurityRules {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    @Bean
    CsrfTokenRepository formTokens() {
        CookieCsrfTokenRepository cookie = new CookieCsrfTokenRepository();
        cookie.setCookieCustomizer(
                attributes -> attributes.httpOnly(true).sameSite("Lax").path("/"));
        cookie.setCookieName("marot-form");
        cookie.setHeaderName("X-CSRF-TOKEN");
        return cookie;
    }

    /** Requests are timed as a whole; a timer for every filter of the chain would cost a tenth of a booking. */
    @Bean
    SecurityObservationSettings untimedFilters() {
        return SecurityObservationSettings.noObservations();
    }

    /** Programs with a token: one request at a time, no session, and so nothing that another site could misuse. */
    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http, RecognisedAccounts accounts, Doors doors) throws Exception {
        return common(http, doors)
                .securityMatcher(SecurityRules::comesWithToken)
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(new BearerTokenFilter(accounts, doors), AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(SecurityRules::decide)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain people(HttpSecurity http, SessionSignIns sessions, CsrfTokenRepository formTokens, Doors doors)
            throws Exception {
        return common(http, doors)
                .securityContext(context -> context.securityContextRepository(sessions))
                .csrf(csrf ->
                        csrf.csrfTokenRepository(formTokens).requireCsrfProtectionMatcher(SecurityRules::couldBeForged))
                .logout(signOut -> signOut.logoutUrl("/sign-out").logoutSuccessUrl("/"))
                .authorizeHttpRequests(SecurityRules::decide)
                .build();
    }

    /** The headers are written by a filter of our own, which also reaches what never comes here. */
    private static HttpSecurity common(HttpSecurity http, Doors doors) throws Exception {
        return http.headers(headers -> headers.defaultsDisabled().cacheControl(withDefaults()))
                .requestCache(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .exceptionHandling(
                        faults -> faults.authenticationEntryPoint(doors).accessDeniedHandler(doors));
    }

    private static boolean comesWithToken(HttpServletRequest request) {
        return Problems.isApi(request.getRequestURI()) && BearerTokenFilter.carriesToken(request);
    }

    /** A call without a session brings no rights of its own with it; signing in by a call brings its own proof. */
    private static boolean couldBeForged(HttpServletRequest request) {
        if (SAFE.contains(request.getMethod())) {
            return false;
        }
        boolean call = Problems.isApi(request.getRequestURI());
        return !call
                || (request.getSession(false) != null
                        && !request.getRequestURI().equals("/api/v1/tokens"));
    }

    private static void decide(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry routes) {
        for (RouteRule rule : RouteRules.all()) {
            var here = routes.requestMatchers((RequestMatcher) rule::decides);
            switch (rule.access()) {
                case EVERYONE -> here.permitAll();
                case SIGNED_IN -> here.hasRole("MEMBER");
                case STAFF -> here.hasRole("STAFF");
                case ADMINISTRATOR -> here.hasRole("ADMINISTRATOR");
                case NOBODY -> here.denyAll();
            }
        }
        routes.anyRequest().denyAll();
    }
}
