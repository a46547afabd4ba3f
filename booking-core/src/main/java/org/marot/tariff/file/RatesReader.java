package org.marot.tariff.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.yaml.Decimals;
import org.marot.catalogue.yaml.Entry;
import org.marot.catalogue.yaml.Mistakes;
import org.marot.catalogue.yaml.Value;
import org.marot.catalogue.yaml.YamlNodes;
import org.marot.pricing.grid.VatCode;
import org.marot.shared.Slug;

/** Reads {@code vat-codes}: rates by name with the days from which they hold, beside the usual ones. */
final class RatesReader {
    private static final Set<String> CATEGORIES = Set.of("S", "E", "O", "Z");

    /** What every grid may use without defining it. */
    static final Map<String, VatCode> USUAL = usual();

    private RatesReader() {}

    static Map<String, VatCode> of(Entry file) {
        Map<String, VatCode> codes = new HashMap<>(USUAL);
        file.find("vat-codes")
                .ifPresent(value -> value.entry("VAT codes with their rates")
                        .all()
                        .forEach((name, code) -> {
                            if (USUAL.containsKey(name)) {
                                code.mistake("is one of the usual codes already; take another name");
                            } else if (!Slug.isSlug(name)) {
                                code.mistake("the name '" + name + "' must be lower-case letters, digits and hyphens");
                            } else {
                                codes.put(name, code(code));
                            }
                        }));
        return codes;
    }

    private static VatCode code(Value value) {
        Entry entry = value.entry("category, exemption and rates");
        String category = entry.require("category")
                .flatMap(v -> v.text("S, E, O or Z", 5).filter(text -> isCategory(v, text)))
                .orElse("S");
        @Nullable
        String exemption = entry.find("exemption")
                .flatMap(v -> v.text("a code such as VATEX-FR-CGI261D-2", 40))
                .orElse(null);
        List<VatCode.Rate> rates = new ArrayList<>();
        entry.require("rates")
                .ifPresent(v -> v.entry("days with the rate from then on").all().forEach((day, rate) -> {
                    Optional<LocalDate> from = CalendarDays.date(rate, day);
                    int percent = Decimals.percent(rate);
                    from.ifPresent(date -> rates.add(new VatCode.Rate(date, percent)));
                    if (percent > 0 && !category.equals("S")) {
                        rate.mistake("category " + category + " has no rate above 0");
                    }
                }));
        if (exemption != null && category.equals("S")) {
            entry.mistake("exemption", "category S is taxable; an exemption needs category E or O");
        }
        entry.close();
        return new VatCode(category, exemption, rates);
    }

    private static boolean isCategory(Value value, String text) {
        if (!CATEGORIES.contains(text)) {
            value.mistake("expected S (taxable), E (exempt), O (out of scope) or Z (zero), not '" + text + "'");
        }
        return CATEGORIES.contains(text);
    }

    /** A code that exists and has a rate on that day. */
    static Optional<String> known(Value value, Map<String, VatCode> codes, @Nullable LocalDate inForce) {
        return value.text("a VAT code", 80).filter(name -> {
            VatCode code = codes.get(name);
            if (code == null) {
                Set<String> names = codes.keySet();
                value.mistake("there is no VAT code '" + name + "'" + Names.told(names, name));
                return false;
            }
            if (inForce != null && code.on(inForce).isEmpty()) {
                value.mistake("the VAT code '" + name + "' has no rate yet on " + inForce);
            }
            return true;
        });
    }

    private static Map<String, VatCode> usual() {
        try (InputStream in = Objects.requireNonNull(RatesReader.class.getResourceAsStream("/vat/fr.yaml"))) {
            Mistakes mistakes = new Mistakes();
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Map<String, VatCode> codes = new TreeMap<>();
            new Value(YamlNodes.of(text), "", mistakes)
                    .entry("VAT codes")
                    .all()
                    .forEach((name, value) -> codes.put(name, code(value)));
            mistakes.throwIfAny();
            return Map.copyOf(codes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
