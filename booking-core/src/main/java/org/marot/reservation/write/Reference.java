package org.marot.reservation.write;

import org.marot.shared.ReservationId;

/** A name that a person can read aloud: no letter that looks or sounds like another. */
public final class Reference {
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 7;

    private Reference() {}

    /** Always the same for the same reservation. */
    public static String of(ReservationId reservation) {
        long rest = reservation.value().getLeastSignificantBits()
                ^ reservation.value().getMostSignificantBits();
        StringBuilder text = new StringBuilder("R-");
        for (int i = 0; i < LENGTH; i++) {
            text.append(ALPHABET.charAt((int) Long.remainderUnsigned(rest, ALPHABET.length())));
            rest = Long.divideUnsigned(rest, ALPHABET.length());
        }
        return text.toString();
    }
}
