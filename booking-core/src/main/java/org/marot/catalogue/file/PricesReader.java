package org.marot.catalogue.file;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.SpacePrices;
import org.marot.catalogue.yaml.Decimals;
import org.marot.catalogue.yaml.Entry;
import org.marot.catalogue.yaml.Ids;
import org.marot.catalogue.yaml.Value;

/** Reads {@code prices} and {@code vat} of a space. */
final class PricesReader {
    private static final Map<String, Boolean> TAXES = new TreeMap<>(Map.of("excluded", false, "included", true));

    private PricesReader() {}

    static @Nullable SpacePrices of(Entry space) {
        Optional<Value> prices = space.find("prices");
        Optional<Value> vat = space.find("vat");
        if (prices.isEmpty()) {
            vat.ifPresent(value -> value.mistake("a VAT rate without prices"));
            return null;
        }
        if (vat.isEmpty()) {
            space.mistake("prices", "prices need their VAT rate: the key vat is missing");
        }
        return read(prices.get(), vat.map(Decimals::percent).orElse(0));
    }

    private static @Nullable SpacePrices read(Value value, int vat) {
        Entry entry = value.entry("prices per hour, half-day or day");
        Long hour = entry.find("hour").map(Decimals::cents).orElse(null);
        Long halfDay = entry.find("half-day").map(Decimals::cents).orElse(null);
        Long day = entry.find("day").map(Decimals::cents).orElse(null);
        OptionalInt hours =
                entry.find("half-day-hours").map(v -> v.number(1, 12)).orElse(OptionalInt.empty());
        boolean included = entry.find("taxes").isPresent() && Ids.oneOf(entry, "taxes", TAXES, Boolean.FALSE);
        entry.close();
        if (hour == null && halfDay == null && day == null) {
            value.mistake("names no price; expected hour, half-day or day");
            return null;
        }
        return new SpacePrices(hour, halfDay, day, hours.orElse(SpacePrices.USUAL_HALF_DAY_HOURS), vat, included);
    }
}
