package org.marot.tariff.file;

import java.math.BigDecimal;
import java.util.Optional;
import org.marot.catalogue.yaml.Entry;
import org.marot.catalogue.yaml.Value;
import org.marot.pricing.grid.Due;

/** Reads what is due: {@code 30%}, {@code 100.00}, or both as {@code percent} and {@code amount}. */
final class Dues {
    private static final String EXPECTED = "a percentage such as 30%, or an amount such as 100.00";

    private Dues() {}

    static Due read(Value value) {
        if (!value.isEntry()) {
            return simple(value);
        }
        Entry entry = value.entry("percent and amount");
        Due percent = entry.require("percent").map(Dues::simple).orElse(Due.NOTHING);
        Due amount = entry.require("amount").map(Dues::simple).orElse(Due.NOTHING);
        if (percent.cents() != 0) {
            entry.mistake("percent", "a percentage ends with the sign %");
        }
        if (amount.percent() != 0) {
            entry.mistake("amount", "an amount has no sign");
        }
        entry.close();
        return new Due(percent.percent(), amount.cents());
    }

    private static Due simple(Value value) {
        Optional<String> text = value.text(EXPECTED, 20);
        if (text.isEmpty()) {
            return Due.NOTHING;
        }
        if (text.get().matches("(100(\\.0{1,2})?|[0-9]{1,2}(\\.[0-9]{1,2})?) ?%")) {
            return new Due(hundredths(text.get().replace("%", "").strip()), 0);
        }
        if (text.get().matches("[0-9]{1,6}(\\.[0-9]{1,2})?")) {
            return new Due(0, hundredths(text.get()));
        }
        value.mistake("expected " + EXPECTED + ", not '" + text.get() + "'");
        return Due.NOTHING;
    }

    private static int hundredths(String number) {
        return new BigDecimal(number).movePointRight(2).intValueExact();
    }
}
