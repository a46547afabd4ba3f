package org.marot.web.support;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.marot.shared.Violation;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Sentences in the caller's language. A violation's sentence stands under {@code rule.<rule>} with its arguments by name
 * in braces; dates, lengths and the words of the catalogue among them are told as people say them.
 */
@Component
public class Messages {
    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z]+)}");
    private final MessageSource source;
    private final SpokenArguments arguments;

    Messages(MessageSource source, SpokenArguments arguments) {
        this.source = source;
        this.arguments = arguments;
    }

    /** The sentence for the current caller. */
    public String of(Violation violation) {
        return of(violation, LocaleContextHolder.getLocale());
    }

    public String of(Violation violation, Locale locale) {
        String pattern = source.getMessage("rule." + violation.rule(), null, null, locale);
        return pattern == null ? text("rule.unnamed", locale) : filled(pattern, violation.args(), locale);
    }

    /** The plain text under that key, with arguments by name. */
    public String text(String key, Map<String, String> args, Locale locale) {
        return filled(text(key, locale), args, locale);
    }

    public String text(String key, Locale locale) {
        return String.valueOf(source.getMessage(key, null, key, locale));
    }

    private String filled(String pattern, Map<String, String> args, Locale locale) {
        Matcher places = PLACE.matcher(pattern);
        return places.replaceAll(place -> Matcher.quoteReplacement(
                arguments.told(place.group(1), args.getOrDefault(place.group(1), ""), locale)));
    }
}
