package org.marot.tariff.file;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.marot.catalogue.Wording;
import org.marot.catalogue.yaml.Decimals;
import org.marot.catalogue.yaml.Entry;
import org.marot.catalogue.yaml.Ids;
import org.marot.catalogue.yaml.Texts;
import org.marot.catalogue.yaml.Value;
import org.marot.pricing.grid.Discount;
import org.marot.pricing.grid.Supplement;
import org.marot.pricing.grid.When;

/** Reads {@code supplements} and {@code discounts}: what is added and what is taken off. */
final class ExtrasReader {
    private static final int MOST = 1_000;
    private static final Map<String, Supplement.Per> PER = named(Supplement.Per.values());
    private static final Map<String, Discount.Target> OF = named(Discount.Target.values());

    private final Vocabulary words;
    private final WhenReader conditions;

    ExtrasReader(Vocabulary words) {
        this.words = words;
        this.conditions = new WhenReader(words);
    }

    List<Supplement> supplements(Entry file) {
        return file.each("supplements", "supplements", MOST, this::supplement);
    }

    private Optional<Supplement> supplement(Value item) {
        Entry entry = item.entry("a supplement with id, label, per and price");
        Optional<String> id = Ids.take(entry, "a supplement's id", words.ids());
        Wording label = Texts.required(entry, "label", 200);
        String service = entry.find("service")
                .flatMap(v -> v.slug("a service's id")
                        .filter(code -> words.names().service(words.venue()).test(v)))
                .orElse(null);
        Supplement.Per per = Ids.oneOf(entry, "per", PER, Supplement.Per.UNIT);
        When when = conditions.ofRest(entry);
        long cents = entry.require("price").map(Decimals::cents).orElse(0L);
        OptionalInt included =
                entry.find("included").map(v -> v.number(1, 10_000)).orElse(OptionalInt.empty());
        if (service == null && entry.find("service").isEmpty()) {
            needsService(entry, per, included);
        }
        String vat = words.vat(entry.find("vat"));
        Boolean taxIncluded = TariffReader.taxes(entry);
        entry.close();
        return id.map(
                name -> new Supplement(name, label, service, per, when, cents, included.orElse(0), vat, taxIncluded));
    }

    /** What nobody orders has no pieces. */
    private static void needsService(Entry entry, Supplement.Per per, OptionalInt included) {
        if (per == Supplement.Per.PIECE || per == Supplement.Per.PIECE_AND_DAY) {
            entry.mistake("per", "pieces are ordered; the key service is missing");
        }
        if (included.isPresent()) {
            entry.mistake("included", "pieces are ordered; the key service is missing");
        }
    }

    List<Discount> discounts(Entry file) {
        return file.each("discounts", "discounts", MOST, this::discount);
    }

    private Optional<Discount> discount(Value item) {
        Entry entry = item.entry("a discount with id, label and percent");
        Optional<String> id = Ids.take(entry, "a discount's id", words.ids());
        Wording label = Texts.required(entry, "label", 200);
        Discount.Target of =
                entry.find("of").isPresent() ? Ids.oneOf(entry, "of", OF, Discount.Target.ALL) : Discount.Target.ALL;
        When when = conditions.ofRest(entry);
        int percent = entry.require("percent").map(Decimals::percent).orElse(0);
        entry.close();
        return id.map(name -> new Discount(name, label, when, of, percent));
    }

    /** As the file writes a constant: {@code piece-and-day}. */
    static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <T extends Enum<T>> Map<String, T> named(T[] values) {
        Map<String, T> named = new TreeMap<>();
        for (T value : values) {
            named.put(written(value), value);
        }
        return named;
    }
}
