package org.marot.tariff.file;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.marot.catalogue.Wording;
import org.marot.catalogue.yaml.Decimals;
import org.marot.catalogue.yaml.Durations;
import org.marot.catalogue.yaml.Entry;
import org.marot.catalogue.yaml.Ids;
import org.marot.catalogue.yaml.Texts;
import org.marot.catalogue.yaml.Value;
import org.marot.pricing.grid.PassProduct;
import org.marot.pricing.grid.SubscriptionProduct;
import org.marot.pricing.grid.When;
import org.marot.shared.SpaceId;

/** Reads {@code passes} and {@code subscriptions}: what is sold beforehand. */
final class ProductsReader {
    private static final int MOST = 200;

    private final Vocabulary words;
    private final WhenReader conditions;

    ProductsReader(Vocabulary words) {
        this.words = words;
        this.conditions = new WhenReader(words);
    }

    List<PassProduct> passes(Entry file) {
        return file.each("passes", "passes", MOST, this::pass);
    }

    private Optional<PassProduct> pass(Value item) {
        Entry entry = item.entry("a pass with id, label, spaces, units, unit, valid and price");
        Optional<String> id = Ids.take(entry, "a pass's id", words.ids());
        Wording label = Texts.required(entry, "label", 200);
        Set<SpaceId> spaces = spaces(entry);
        When when = conditions.ofProduct(entry);
        OptionalInt units = entry.require("units").map(v -> v.number(1, 10_000)).orElse(OptionalInt.empty());
        Optional<String> unit = entry.require("unit").flatMap(words::unit);
        Optional<Value> valid = entry.require("valid");
        Period validFor = valid.flatMap(Durations::period).orElse(Period.ofYears(1));
        if (validFor.isZero()) {
            valid.ifPresent(v -> v.mistake("must be longer than nothing"));
        }
        long cents = entry.require("price").map(Decimals::cents).orElse(0L);
        String vat = words.vat(entry.find("vat"));
        entry.close();
        return id.isEmpty() || unit.isEmpty()
                ? Optional.empty()
                : Optional.of(new PassProduct(
                        id.get(), label, spaces, when, units.orElse(1), unit.get(), validFor, cents, vat));
    }

    List<SubscriptionProduct> subscriptions(Entry file) {
        return file.each("subscriptions", "subscriptions", MOST, this::subscription);
    }

    private Optional<SubscriptionProduct> subscription(Value item) {
        Entry entry = item.entry("a subscription with id, label, spaces and price-per-month");
        Optional<String> id = Ids.take(entry, "a subscription's id", words.ids());
        Wording label = Texts.required(entry, "label", 200);
        Set<SpaceId> spaces = spaces(entry);
        When when = conditions.ofProduct(entry);
        long cents = entry.require("price-per-month").map(Decimals::cents).orElse(0L);
        String vat = words.vat(entry.find("vat"));
        entry.close();
        return id.map(name -> new SubscriptionProduct(name, label, spaces, when, cents, vat));
    }

    private Set<SpaceId> spaces(Entry entry) {
        return entry.require("spaces").map(words::spaces).map(Set::copyOf).orElse(Set.of());
    }
}
