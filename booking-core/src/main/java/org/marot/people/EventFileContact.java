package org.marot.people;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Somebody to call or write to about an event. */
public record EventFileContact(
        UUID id,
        Role role,
        String name,
        @Nullable EmailAddress email,
        @Nullable String phone) {
    public static final int LONGEST_NAME = 120;
    public static final int LONGEST_PHONE = 40;
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ().-]{3,38}");

    /** Whether it can be dialled, as far as one sees. */
    public static boolean isPhone(String text) {
        return text.length() <= LONGEST_PHONE && PHONE.matcher(text).matches();
    }

    /** What about. */
    public enum Role {
        ORGANISER,
        ON_SITE,
        BILLING,
        TECHNICAL;

        /** As pages, calls and the table name it. */
        public String published() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<Role> named(String text) {
            return Stream.of(values())
                    .filter(role -> role.published().equals(text))
                    .findFirst();
        }
    }
}
