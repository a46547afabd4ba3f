package org.marot.people;

import org.jspecify.annotations.Nullable;

/**
 * Who asks from a public page: somebody without an account, or who has not signed in.
 *
 * @param organisation for which they ask; null for themselves
 * @param language in which they asked, and are written to
 */
public record Enquirer(
        String name,
        @Nullable String organisation,
        EmailAddress email,
        @Nullable String phone,
        String language) {
    public static final int LONGEST_NAME = 120;
}
