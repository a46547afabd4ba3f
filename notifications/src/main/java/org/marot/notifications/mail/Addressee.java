package org.marot.notifications.mail;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who is written to, as known at this moment. {@code name} may be empty.
 *
 * @param secret what opens their event without an account; null for those who sign in
 */
public record Addressee(
        String name, String email, Locale locale, @Nullable String secret) {
    public Addressee(String name, String email, Locale locale) {
        this(name, email, locale, null);
    }

    /** Without the secret, so that it never reaches a log. */
    @Override
    public String toString() {
        return "Addressee";
    }
}
