package org.marot.proof;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A card's number as it is compared: without spaces, dots and hyphens, in capitals. */
record CardNumber(String signs) {
    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9]{4,32}");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\u00a0\\u202f.-]+");
    private static final int SHOWN = 3;
    private static final int LONGEST = 80;

    static Optional<CardNumber> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String signs = BETWEEN.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
        return SHAPE.matcher(signs).matches() ? Optional.of(new CardNumber(signs)) : Optional.empty();
    }

    /** Enough to recognise one's own. */
    String last() {
        return signs.substring(signs.length() - SHOWN);
    }

    /** Without the number, so that none reaches a log. */
    @Override
    public String toString() {
        return "CardNumber[…" + last() + "]";
    }
}
