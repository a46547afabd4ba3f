package org.marot.proof;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Keyed digests of numbers: equal numbers are found again, and nobody reads one from the database. */
@Component
class Seals {
    private static final String ALGORITHM = "HmacSHA256";
    private final SecretKeySpec key;

    Seals(NumberKey installation) {
        key = new SecretKeySpec(installation.keyFor("numbers of cards"), ALGORITHM);
    }

    byte[] of(CardNumber number) {
        return of(number.signs());
    }

    byte[] of(RegisterNumber number) {
        return of(number.kind().published() + ":" + number.signs());
    }

    private byte[] of(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
