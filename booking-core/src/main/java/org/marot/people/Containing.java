package org.marot.people;

/** A text anywhere within another, as {@code like} wants it. */
final class Containing {
    private Containing() {}

    static String pattern(String text) {
        return "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
