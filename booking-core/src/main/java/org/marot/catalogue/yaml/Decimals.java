package org.marot.catalogue.yaml;

import java.math.BigDecimal;

/** Amounts and percentages with at most two decimals, kept in hundredths. */
public final class Decimals {
    private static final String AMOUNT = "an amount without sign and currency, such as 6.50";
    private static final String PERCENT = "a percentage from 0 to 100, such as 20 or 5.5";
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private Decimals() {}

    public static long cents(Value value) {
        return hundredths(value, AMOUNT, "[0-9]{1,7}(\\.[0-9]{1,2})?");
    }

    public static int percent(Value value) {
        return (int) hundredths(value, PERCENT, "100(\\.0{1,2})?|[0-9]{1,2}(\\.[0-9]{1,2})?");
    }

    private static long hundredths(Value value, String expected, String shape) {
        return value.text(expected, 20)
                .map(text -> {
                    if (!text.matches(shape)) {
                        value.mistake("expected " + expected + ", not '" + text + "'");
                        return 0L;
                    }
                    return new BigDecimal(text).multiply(HUNDRED).longValueExact();
                })
                .orElse(0L);
    }
}
