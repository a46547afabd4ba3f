package org.marot.web.support;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.marot.pricing.Price;

/** Amounts of money and percentages, which are kept in hundredths, as texts. */
public final class MoneyText {
    /** Every town's, as long as no file can say another. */
    public static final String CURRENCY = Price.CURRENCY;

    private static final Locale EUROPEAN_ENGLISH = Locale.forLanguageTag("en-IE");

    private MoneyText() {}

    /** {@code 1234.50}, for programs. */
    public static String of(long hundredths) {
        return BigDecimal.valueOf(hundredths, 2).toPlainString();
    }

    /** @throws Malformed unless it is an amount of whole hundredths, not below zero */
    public static long read(String field, String text) {
        try {
            long hundredths = new BigDecimal(text.strip()).movePointRight(2).longValueExact();
            if (hundredths >= 0) {
                return hundredths;
            }
        } catch (ArithmeticException | NumberFormatException e) {
            throw Malformed.unreadable(field);
        }
        throw Malformed.unreadable(field);
    }

    public static @Nullable String orNone(@Nullable Long hundredths) {
        return hundredths == null ? null : of(hundredths);
    }

    /** {@code 1 234,50 €}, for people. */
    public static String spoken(long cents, Locale locale) {
        NumberFormat format =
                NumberFormat.getCurrencyInstance(locale.getCountry().isEmpty() ? region(locale) : locale);
        format.setCurrency(Currency.getInstance(CURRENCY));
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(BigDecimal.valueOf(cents, 2));
    }

    /** {@code 5,5 %} */
    public static String percent(int hundredths, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(2);
        return format.format(BigDecimal.valueOf(hundredths, 2))
                + (locale.getLanguage().equals("fr") ? "\u00A0%" : "%");
    }

    private static Locale region(Locale locale) {
        return locale.getLanguage().equals("fr") ? Locale.FRANCE : EUROPEAN_ENGLISH;
    }
}
