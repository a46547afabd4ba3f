package org.marot.people;

import java.text.Normalizer;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;
import org.springframework.stereotype.Component;

/**
 * Slow hashes of passwords. PBKDF2, because it comes with every JDK and takes a whole sentence as a password, where
 * bcrypt silently stops after 72 bytes; each hash names its method, so that a later one can stand beside it.
 */
@Component
class Passwords {
    private static final int ITERATIONS = 210_000;
    private static final int SALT_BYTES = 16;
    private static final int PATIENCE_SECONDS = 10;

    private final PasswordEncoder encoder = encoder();
    private final Semaphore atOnce =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));
    private volatile @Nullable String nobody;

    String hash(String password) {
        return slowly(() -> hashOf(password));
    }

    /** Takes as long for an account that does not exist ({@code hash} null) as for one that does. */
    boolean matches(String password, @Nullable String hash) {
        return slowly(() -> {
            boolean fits = encoder.matches(normal(password), hash == null ? nobody() : hash);
            return fits && hash != null;
        });
    }

    private String hashOf(String password) {
        return String.valueOf(encoder.encode(normal(password)));
    }

    private String nobody() {
        String known = nobody;
        if (known == null) {
            known = hashOf("nobody has this password");
            nobody = known;
        }
        return known;
    }

    /** Sign-ins may take the processors only so far; whoever waits too long is asked to try again. */
    private <T> T slowly(java.util.function.Supplier<T> work) {
        try {
            if (!atOnce.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new TooBusy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TooBusy();
        }
        try {
            return work.get();
        } finally {
            atOnce.release();
        }
    }

    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    private static PasswordEncoder encoder() {
        return new DelegatingPasswordEncoder(
                "pbkdf2",
                Map.of(
                        "pbkdf2",
                        new Pbkdf2PasswordEncoder(
                                "", SALT_BYTES, ITERATIONS, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA512)));
    }
}
