package org.marot.web.account;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** Sessions live in PostgreSQL: a restart signs nobody out, and any node can answer. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(tableName = "spring_session")
class Sessions {
    private static final Duration IDLE = Duration.ofHours(12);

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> idleLimit() {
        return sessions -> {
            sessions.setDefaultMaxInactiveInterval(IDLE);
            // its own schedule would begin before the tables are there; housekeeping does it
            sessions.setCleanupCron(Scheduled.CRON_DISABLED);
        };
    }

    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer upserts() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    /** Secure as soon as the request came by https. */
    @Bean
    CookieSerializer sessionCookie() {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName("marot-session");
        cookie.setCookiePath("/");
        cookie.setSameSite("Lax");
        cookie.setUseHttpOnlyCookie(true);
        return cookie;
    }
}
