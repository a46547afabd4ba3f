package org.marot.web.support;

import java.time.Duration;
import java.util.Locale;
import org.marot.catalogue.Catalogue;
import org.marot.shared.VenueId;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts an argument of a rule's sentence into words, by what its name says that it is. */
@Component
class SpokenArguments {
    private final MessageSource words;
    private final Catalogue catalogue;

    SpokenArguments(MessageSource words, Catalogue catalogue) {
        this.words = words;
        this.catalogue = catalogue;
    }

    String told(String name, String value, Locale locale) {
        return switch (name) {
            case "minutes" -> minutes(value, locale);
            case "hours" -> value.replace("–00:00", "–24:00");
            case "service" -> service(value, locale);
            case "layout" -> catalogue.label(value, locale);
            case "status" -> String.valueOf(words.getMessage("booking.status." + value, null, value, locale));
            case "incident" -> String.valueOf(words.getMessage("incident.status." + value, null, value, locale));
            case "closed" -> String.valueOf(words.getMessage("closure.kind." + value, null, value, locale));
            case "place" -> String.valueOf(words.getMessage("waitlist.status." + value, null, value, locale));
            default -> Told.told(value, locale);
        };
    }

    /** Of a venue, which stands before it. */
    private String service(String value, Locale locale) {
        int slash = value.indexOf('/');
        if (slash < 1) {
            return value;
        }
        String code = value.substring(slash + 1);
        return catalogue
                .service(new VenueId(value.substring(0, slash)), code)
                .map(service -> service.name(locale))
                .orElse(code);
    }

    private static String minutes(String value, Locale locale) {
        return value.matches("\\d{1,9}") ? Lengths.told(Duration.ofMinutes(Long.parseLong(value)), locale) : value;
    }
}
