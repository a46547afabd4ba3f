package org.marot.tariff.file;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.yaml.Entry;
import org.marot.catalogue.yaml.Ids;
import org.marot.catalogue.yaml.Texts;
import org.marot.catalogue.yaml.Value;
import org.marot.pricing.grid.Counter;
import org.marot.pricing.grid.Decision;
import org.marot.pricing.grid.Grid;
import org.marot.pricing.grid.VatCode;
import org.marot.shared.Slug;
import org.marot.shared.VenueId;

/** Reads the whole file: {@code tariff}, the names that it defines, and all that it prices. */
final class TariffReader {
    private static final LocalDate UNKNOWN = LocalDate.of(2000, 1, 1);
    private static final Map<String, Boolean> TAXES = new TreeMap<>(Map.of("excluded", false, "included", true));

    private final Entry file;
    private final Names names;

    private record Head(
            String venue, Decision decision, Optional<LocalDate> inForce, boolean taxIncluded, Optional<Value> vat) {}

    TariffReader(Entry file, Names names) {
        this.file = file;
        this.names = names;
    }

    Grid read() {
        Head head = file.require("tariff")
                .map(this::head)
                .orElseGet(() -> new Head("", new Decision("", UNKNOWN), Optional.empty(), true, Optional.empty()));
        @Nullable LocalDate inForce = head.inForce().orElse(null);
        Map<String, VatCode> rates = RatesReader.of(file);
        Vocabulary words = new Vocabulary(
                names,
                head.venue(),
                inForce,
                rates,
                groups(head.venue()),
                SeasonsReader.of(file, inForce),
                UnitsReader.of(file),
                counters());
        String vat = words.vat(head.vat());
        ExtrasReader extras = new ExtrasReader(words);
        ProductsReader products = new ProductsReader(words);
        TermsReader terms = new TermsReader(words);
        Grid grid = new Grid(
                new VenueId(head.venue().isEmpty() ? "unknown" : head.venue()),
                head.decision(),
                head.inForce().orElse(UNKNOWN),
                head.taxIncluded(),
                vat == null ? "standard" : vat,
                rates,
                words.seasons(),
                words.units(),
                words.counters(),
                new LinesReader(words).of(file),
                extras.supplements(file),
                extras.discounts(file),
                products.passes(file),
                products.subscriptions(file),
                terms.terms(file),
                terms.deposits(file),
                terms.windows(file));
        file.close();
        return grid;
    }

    private Head head(Value value) {
        Entry entry = value.entry("venue, decision, in-force, taxes and vat");
        String venue = entry.require("venue").flatMap(names::venue).orElse("");
        Decision decision =
                entry.require("decision").map(TariffReader::decision).orElse(new Decision("", UNKNOWN));
        Optional<LocalDate> inForce = entry.require("in-force").flatMap(CalendarDays::date);
        if (inForce.isPresent() && inForce.get().isBefore(decision.voted())) {
            entry.mistake(
                    "in-force", "comes into force on " + inForce.get() + ", before it was voted, " + decision.voted());
        }
        boolean taxIncluded = Ids.oneOf(entry, "taxes", TAXES, Boolean.TRUE);
        Optional<Value> vat = entry.require("vat");
        entry.close();
        return new Head(venue, decision, inForce, taxIncluded, vat);
    }

    private static Decision decision(Value value) {
        Entry entry = value.entry("reference and voted");
        String reference = Texts.line(entry, "reference", 80);
        LocalDate voted = entry.require("voted").flatMap(CalendarDays::date).orElse(UNKNOWN);
        entry.close();
        return new Decision(reference, voted);
    }

    /** A line's own; null for the grid's. */
    static @Nullable Boolean taxes(Entry entry) {
        return entry.find("taxes").isEmpty() ? null : Ids.oneOf(entry, "taxes", TAXES, Boolean.TRUE);
    }

    private Map<String, Set<String>> groups(String venue) {
        Map<String, Set<String>> groups = new TreeMap<>();
        file.find("groups")
                .ifPresent(value -> value.entry("groups of categories").all().forEach((name, members) -> {
                    checkName(name, members);
                    groups.put(name, Set.copyOf(Vocabulary.list(members, "a category", names.category(venue))));
                }));
        return groups;
    }

    private Map<String, Counter> counters() {
        Map<String, Counter> counters = new TreeMap<>();
        file.find("counters")
                .ifPresent(value -> value.entry("counters by name").all().forEach((name, counter) -> {
                    checkName(name, counter);
                    Entry entry = counter.entry("per-year");
                    int perYear = entry.require("per-year")
                            .map(v -> v.number(1, 366).orElse(1))
                            .orElse(1);
                    entry.close();
                    counters.put(name, new Counter(perYear));
                }));
        return counters;
    }

    private static void checkName(String name, Value value) {
        if (!Slug.isSlug(name)) {
            value.mistake("the name '" + name + "' must be lower-case letters, digits and hyphens");
        }
    }
}
