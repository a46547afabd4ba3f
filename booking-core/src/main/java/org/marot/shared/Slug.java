package org.marot.shared;

import java.util.regex.Pattern;

/** What a URL-safe name looks like: lower-case letters, digits and single hyphens, at most 80 characters. */
public final class Slug {
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Slug() {}

    public static boolean isSlug(String text) {
        return text.length() <= 80 && SHAPE.matcher(text).matches();
    }

    static void require(String text) {
        if (!isSlug(text)) {
            throw new IllegalArgumentException("not a slug: " + text);
        }
    }
}
