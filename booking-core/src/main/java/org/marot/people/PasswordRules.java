package org.marot.people;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.marot.shared.Violation;
import org.springframework.stereotype.Component;

/** Long enough and not one that everybody tries first; no other demands on what a password is made of. */
@Component
public class PasswordRules {
    public static final int SHORTEST = 8;
    public static final int LONGEST = 200;
    private final Set<String> common = common();

    public Optional<Violation> broken(String password, EmailAddress email) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(Violation.of("password-too-short", "shortest", SHORTEST));
        }
        if (length > LONGEST) {
            return Optional.of(Violation.of("password-too-long", "longest", LONGEST));
        }
        String lower = password.toLowerCase(Locale.ROOT);
        String address = email.key();
        boolean obvious = common.contains(lower)
                || lower.equals(address)
                || lower.equals(address.substring(0, address.indexOf('@')))
                || lower.chars().distinct().count() == 1;
        return obvious ? Optional.of(Violation.of("password-too-common")) : Optional.empty();
    }

    private static Set<String> common() {
        try (InputStream list = PasswordRules.class.getResourceAsStream("common-passwords.txt")) {
            if (list == null) {
                throw new IllegalStateException("common-passwords.txt is missing");
            }
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
