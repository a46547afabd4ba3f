package org.marot.proof;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A number of an official register, as it is compared. */
record RegisterNumber(ProofKind kind, String signs) {
    private static final Pattern ASSOCIATION = Pattern.compile("W\\d[\\dA-Z]\\d{7}");
    private static final Pattern SIRET = Pattern.compile("\\d{14}");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\u00a0\\u202f.-]+");
    private static final int SHOWN = 3;
    private static final int LONGEST = 40;
    /** Its offices have numbers of their own kind. */
    private static final String LA_POSTE = "356000000";

    /** Empty when it has not the register's form. */
    static Optional<RegisterNumber> read(ProofKind kind, String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String signs = BETWEEN.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
        boolean fits = switch (kind) {
            case ASSOCIATION_REGISTER -> ASSOCIATION.matcher(signs).matches();
            case SIRET -> SIRET.matcher(signs).matches() && adds(signs);
            case GRAND_PASS, STAFF_WORD -> false;
        };
        return fits ? Optional.of(new RegisterNumber(kind, signs)) : Optional.empty();
    }

    String last() {
        return signs.substring(signs.length() - SHOWN);
    }

    private static boolean adds(String digits) {
        return luhn(digits) % 10 == 0
                || digits.startsWith(LA_POSTE)
                        && digits.chars().map(digit -> digit - '0').sum() % 5 == 0;
    }

    private static int luhn(String digits) {
        int sum = 0;
        for (int place = 0; place < digits.length(); place++) {
            int digit = digits.charAt(digits.length() - 1 - place) - '0';
            int twice = place % 2 == 1 ? digit * 2 : digit;
            sum += twice > 9 ? twice - 9 : twice;
        }
        return sum;
    }
}
