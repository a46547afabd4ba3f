package org.marot.people;

import java.util.HexFormat;
import java.util.Locale;

/**
 * A quote or its contract as it was given out.
 *
 * @param content a PDF
 * @param digest its SHA-256
 */
public record QuotePaper(byte[] content, byte[] digest) {
    /** Which paper it is. */
    public enum Kind {
        QUOTE,
        CONTRACT;

        String stored() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The digest as people compare it. */
    public String fingerprint() {
        return HexFormat.of().formatHex(digest);
    }
}
