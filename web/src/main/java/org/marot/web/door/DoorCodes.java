package org.marot.web.door;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.marot.shared.VenueId;
import org.marot.web.support.InstallationSecret;
import org.springframework.stereotype.Component;

/**
 * Codes that prove that somebody has just stood at a venue's door: the minute, and a signature over it and the venue. They
 * cannot be guessed or carried to another venue, and are worth nothing after some minutes.
 */
@Component
class DoorCodes {
    /** A new one each minute; long enough for somebody who has to sign in first. */
    private static final Duration LIFE = Duration.ofMinutes(5);

    private static final int SECONDS = 60;
    private static final int SIGNATURE_BYTES = 18;

    private final byte[] key;
    private final Clock clock;

    DoorCodes(InstallationSecret secret, Clock clock) {
        this.key = secret.keyFor("door-codes");
        this.clock = clock;
    }

    String now(VenueId venue) {
        String minute = Long.toString(clock.instant().getEpochSecond() / SECONDS, Character.MAX_RADIX);
        return minute + "." + signature(venue, minute);
    }

    boolean isValid(VenueId venue, String code) {
        int split = code.indexOf('.');
        if (split < 1 || split > 10 || !code.substring(0, split).matches("[0-9a-z]+")) {
            return false;
        }
        String minute = code.substring(0, split);
        byte[] expected = signature(venue, minute).getBytes(StandardCharsets.UTF_8);
        byte[] given = code.substring(split + 1).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(expected, given) && isFresh(Long.parseLong(minute, Character.MAX_RADIX));
    }

    /** Signed by us, so no number that an Instant could not hold. */
    private boolean isFresh(long minute) {
        Instant made = Instant.ofEpochSecond(minute * SECONDS);
        Instant now = clock.instant();
        return !made.isAfter(now) && now.isBefore(made.plus(LIFE));
    }

    private String signature(VenueId venue, String minute) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            byte[] whole = mac.doFinal((venue + "/" + minute).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(whole, SIGNATURE_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
