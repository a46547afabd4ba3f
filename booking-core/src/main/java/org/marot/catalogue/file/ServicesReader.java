package org.marot.catalogue.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.ChargedPer;
import org.marot.catalogue.Trade;
import org.marot.catalogue.VenueService;
import org.marot.catalogue.Wording;
import org.marot.catalogue.yaml.Decimals;
import org.marot.catalogue.yaml.Entry;
import org.marot.catalogue.yaml.Ids;
import org.marot.catalogue.yaml.Place;
import org.marot.catalogue.yaml.Texts;
import org.marot.catalogue.yaml.Value;

/** Reads {@code services} of a venue: what can be ordered with its spaces. */
final class ServicesReader {
    private static final int MOST_SERVICES = 200;
    private static final int MOST_PIECES = 100_000;

    private ServicesReader() {}

    static List<VenueService> of(Entry venue) {
        List<VenueService> services = new ArrayList<>();
        Map<String, Place> ids = new HashMap<>();
        venue.find("services")
                .ifPresent(list -> list.items("services", MOST_SERVICES)
                        .forEach(item -> service(item, ids).ifPresent(services::add)));
        return services;
    }

    private static Optional<VenueService> service(Value item, Map<String, Place> ids) {
        Entry entry = item.entry("a service");
        Optional<String> id = Ids.take(entry, "a service's id", ids);
        Wording name = Texts.required(entry, "name", 120);
        Trade trade = Ids.oneOf(entry, "trade", named(Trade.values(), Trade::published), Trade.CATERING);
        ChargedPer per = Ids.oneOf(entry, "per", named(ChargedPer.values(), ChargedPer::published), ChargedPer.PIECE);
        long cents = entry.require("price").map(Decimals::cents).orElse(0L);
        int vat = entry.require("vat").map(Decimals::percent).orElse(0);
        Integer stock = stock(entry);
        Set<String> illustrative = Illustrative.of(entry);
        entry.close();
        return id.map(code -> new VenueService(
                code, name.french(), name.english(), trade, per, cents, vat, stock, illustrative, false));
    }

    private static @Nullable Integer stock(Entry entry) {
        OptionalInt stock =
                entry.find("stock").map(v -> v.number(1, MOST_PIECES)).orElse(OptionalInt.empty());
        return stock.isPresent() ? stock.getAsInt() : null;
    }

    private static <T> Map<String, T> named(T[] values, Function<T, String> name) {
        Map<String, T> named = new TreeMap<>();
        Stream.of(values).forEach(value -> named.put(name.apply(value), value));
        return named;
    }
}
