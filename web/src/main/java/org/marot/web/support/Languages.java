package org.marot.web.support;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** French unless the caller prefers English; a choice made on a page is kept in a cookie. */
@Configuration(proxyBeanMethods = false)
public class Languages {
    public static final List<Locale> SPOKEN = List.of(Locale.FRENCH, Locale.ENGLISH);

    @Bean
    LocaleResolver localeResolver() {
        SpokenLocaleResolver resolver = new SpokenLocaleResolver();
        resolver.setCookieMaxAge(Duration.ofDays(365));
        resolver.setCookieSameSite("Lax");
        resolver.setCookieHttpOnly(true);
        resolver.setDefaultLocaleFunction(Languages::preferred);
        return resolver;
    }

    /** The first spoken language of {@code Accept-Language}; French when it names none. */
    static Locale preferred(HttpServletRequest request) {
        String header = request.getHeader("Accept-Language");
        if (header == null || header.length() > 200) {
            return Locale.FRENCH;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(header), SPOKEN);
            return best == null ? Locale.FRENCH : best;
        } catch (IllegalArgumentException e) {
            return Locale.FRENCH;
        }
    }

    /** The spoken language of that name, French for any other. */
    public static Locale spoken(String tag) {
        return SPOKEN.stream()
                .filter(locale -> locale.getLanguage().equals(tag))
                .findFirst()
                .orElse(Locale.FRENCH);
    }

    /** A cookie that somebody wrote by hand counts only as far as we speak it. */
    private static final class SpokenLocaleResolver extends CookieLocaleResolver {
        private SpokenLocaleResolver() {
            super("marot-language");
        }

        @Override
        protected Locale parseLocaleValue(String value) {
            return spoken(value);
        }
    }
}
