package org.marot.catalogue.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Partner;
import org.marot.catalogue.PartnerKind;
import org.marot.catalogue.yaml.Entry;
import org.marot.catalogue.yaml.Ids;
import org.marot.catalogue.yaml.Place;
import org.marot.catalogue.yaml.Texts;
import org.marot.catalogue.yaml.Value;

/** Reads {@code partners} of a venue: who in town is told of its events. */
final class PartnersReader {
    private static final int MOST_PARTNERS = 200;
    private static final int MOST_GUESTS = 100_000;

    private PartnersReader() {}

    static List<Partner> of(Entry venue) {
        List<Partner> partners = new ArrayList<>();
        Map<String, Place> ids = new HashMap<>();
        venue.find("partners")
                .ifPresent(list -> list.items("partners", MOST_PARTNERS)
                        .forEach(item -> partner(item, ids).ifPresent(partners::add)));
        return partners;
    }

    private static Optional<Partner> partner(Value item, Map<String, Place> ids) {
        Entry entry = item.entry("a partner");
        Optional<String> id = Ids.take(entry, "a partner's id", ids);
        String name = Texts.line(entry, "name", 120);
        PartnerKind kind = Ids.oneOf(entry, "kind", kinds(), PartnerKind.TOURISM);
        OptionalInt guests =
                entry.find("guests").map(v -> v.number(1, MOST_GUESTS)).orElse(OptionalInt.empty());
        String phone = optional(entry, "phone", 40);
        String site = site(entry);
        Set<String> illustrative = Illustrative.of(entry);
        entry.close();
        return id.map(code -> new Partner(
                code, name, kind, guests.isPresent() ? guests.getAsInt() : null, phone, site, illustrative));
    }

    private static @Nullable String site(Entry entry) {
        String site = optional(entry, "site", 300);
        if (site != null && !site.matches("https?://[^\\s\"'<>]+")) {
            entry.mistake("site", "expected an address that begins with https://");
            return null;
        }
        return site;
    }

    private static @Nullable String optional(Entry entry, String key, int longest) {
        return entry.find(key).flatMap(v -> v.text("a text", longest)).orElse(null);
    }

    private static Map<String, PartnerKind> kinds() {
        Map<String, PartnerKind> kinds = new TreeMap<>();
        for (PartnerKind kind : PartnerKind.values()) {
            kinds.put(kind.published(), kind);
        }
        return kinds;
    }
}
