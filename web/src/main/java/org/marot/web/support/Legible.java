package org.marot.web.support;

/** Text that can be stored and shown again: no NUL, no half of a character, no trace of a wrong encoding. */
final class Legible {
    private static final char REPLACEMENT = '\ufffd';

    private Legible() {}

    static boolean is(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || c == REPLACEMENT || Character.isLowSurrogate(c)) {
                return false;
            }
            if (Character.isHighSurrogate(c)) {
                i++;
                if (i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
                    return false;
                }
            }
        }
        return true;
    }
}
