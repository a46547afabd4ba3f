package org.marot.web.reservation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A digest of what was asked, so that the same command id with another wish is noticed. */
public final class Fingerprint {
    private Fingerprint() {}

    /** {@code asked} tells everything by its text; a record of texts and numbers does. */
    public static String of(String what, Object asked) {
        try {
            byte[] text = (what + " " + asked).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
