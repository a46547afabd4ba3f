package org.marot.reservation.write;

import java.util.UUID;
import org.marot.shared.EventFileId;
import org.marot.shared.PassId;
import org.marot.shared.ReservationId;

/** A name that a person can read aloud: no letter that looks or sounds like another. */
public final class Reference {
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 7;

    private Reference() {}

    /** Always the same for the same reservation. */
    public static String of(ReservationId reservation) {
        return text("R-", reservation.value());
    }

    /** Always the same for the same event file. */
    public static String of(EventFileId file) {
        return text("D-", file.value());
    }

    /** Always the same for the same pass. */
    public static String of(PassId pass) {
        return text("P-", pass.value());
    }

    private static String text(String prefix, UUID id) {
        long rest = id.getLeastSignificantBits() ^ id.getMostSignificantBits();
        StringBuilder text = new StringBuilder(prefix);
        for (int i = 0; i < LENGTH; i++) {
            text.append(ALPHABET.charAt((int) Long.remainderUnsigned(rest, ALPHABET.length())));
            rest = Long.divideUnsigned(rest, ALPHABET.length());
        }
        return text.toString();
    }
}
