package org.marot.web.price;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.marot.catalogue.Catalogue;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;
import org.marot.web.page.Say;
import org.marot.web.support.MoneyText;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Turns the words by which a price explains itself into sentences; what has no sentence stays as it is. */
@Component
class PriceReasons {
    private final Catalogue catalogue;
    private final Say say;

    PriceReasons(Catalogue catalogue, Say say) {
        this.catalogue = catalogue;
        this.say = say;
    }

    String of(VenueId venue, String because) {
        int colon = because.indexOf(':');
        String kind = colon < 0 ? because : because.substring(0, colon);
        String rest = colon < 0 ? "" : because.substring(colon + 1);
        return switch (kind) {
            case "category" -> told(kind, say.word(rest));
            case "days" -> told(kind, days(rest));
            case "people" -> bounds(kind, rest, 1);
            case "minutes" -> bounds(kind, rest, 60);
            case "with", "without" -> told(kind, service(venue, rest));
            case "unit" -> told(kind, unit(rest));
            case "together" ->
                told(
                        kind,
                        Arrays.stream(rest.split("\\+"))
                                .map(id -> catalogue
                                        .space(new SpaceId(id))
                                        .map(say::name)
                                        .orElse(id))
                                .collect(Collectors.joining(" + ")));
            case "cheapest" -> cheapest(rest);
            case "counter" -> counter(rest);
            default -> told(kind, words(rest));
        };
    }

    private String told(String kind, Object... args) {
        String key = "price.because." + kind;
        return say.textOr(key, "").isEmpty() ? words(kind + " " + args[0]) : say.text(key, args);
    }

    String unit(String name) {
        return say.textOr("price.unit." + name, words(name));
    }

    private String service(VenueId venue, String code) {
        return catalogue
                .service(venue, code)
                .map(service -> service.name(LocaleContextHolder.getLocale()))
                .orElseGet(() -> words(code));
    }

    private String cheapest(String rest) {
        int colon = rest.lastIndexOf(':');
        if (colon < 0 || !rest.substring(colon + 1).matches("\\d{1,15}")) {
            return told("cheapest", words(rest), "");
        }
        String cents = rest.substring(colon + 1);
        return told(
                "cheapest",
                unit(rest.substring(0, colon)),
                MoneyText.spoken(Long.parseLong(cents), LocaleContextHolder.getLocale()));
    }

    private String counter(String rest) {
        int colon = rest.indexOf(':');
        return colon < 0
                ? told("counter", words(rest), "")
                : told("counter", words(rest.substring(0, colon)), words(rest.substring(colon + 1)));
    }

    /** Both ends, or one of them; {@code per} such steps make one that people know. */
    private String bounds(String kind, String rest, int per) {
        String[] ends = rest.split("-", 2);
        if (ends.length < 2 || !rest.matches("\\d{0,19}-\\d{0,19}")) {
            return told(kind, rest);
        }
        long least = ends[0].isEmpty() ? 0 : Long.parseLong(ends[0]);
        long most = ends[1].isEmpty() ? Long.MAX_VALUE : Long.parseLong(ends[1]);
        boolean open = most >= Integer.MAX_VALUE;
        if (least <= 1) {
            return open ? told(kind, rest) : say.text("price.because." + kind + ".most", amount(most, per));
        }
        return open
                ? say.text("price.because." + kind + ".least", amount(least, per))
                : say.text("price.because." + kind + ".between", amount(least, per), amount(most, per));
    }

    private String amount(long number, int per) {
        return per == 1 ? String.valueOf(number) : say.length(Duration.ofMinutes(number));
    }

    private String days(String rest) {
        return Arrays.stream(rest.split(","))
                .map(day -> Arrays.stream(DayOfWeek.values())
                        .filter(one -> one.name().toLowerCase(Locale.ROOT).startsWith(day))
                        .findFirst()
                        .map(say::weekday)
                        .orElse(day))
                .collect(Collectors.joining(", "));
    }

    private static String words(String slug) {
        return slug.replace('-', ' ').strip();
    }
}
