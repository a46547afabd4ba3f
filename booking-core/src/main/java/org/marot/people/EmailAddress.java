package org.marot.people;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address that mail can be sent to. Only ASCII: a letter of another alphabet can look like one of ours, and some
 * become line breaks on the way through mail servers.
 */
public record EmailAddress(String value) {
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern SHAPE =
            Pattern.compile(ATOM + "(?:\\." + ATOM + ")*@" + LABEL + "(?:\\." + LABEL + ")+");

    /** Empty when the text is no such address. Spaces around it do not matter. */
    public static Optional<EmailAddress> read(String text) {
        String trimmed = text.strip();
        boolean fits = trimmed.length() <= 254
                && trimmed.indexOf('@') <= 64
                && SHAPE.matcher(trimmed).matches();
        return fits ? Optional.of(new EmailAddress(trimmed)) : Optional.empty();
    }

    /** The same for every way of writing this address in upper and lower case. */
    String key() {
        return value.toLowerCase(Locale.ROOT);
    }
}
