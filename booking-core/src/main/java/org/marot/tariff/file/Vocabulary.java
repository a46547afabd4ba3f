package org.marot.tariff.file;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.yaml.Place;
import org.marot.catalogue.yaml.Value;
import org.marot.pricing.grid.Counter;
import org.marot.pricing.grid.Season;
import org.marot.pricing.grid.Unit;
import org.marot.pricing.grid.VatCode;
import org.marot.shared.Slug;
import org.marot.shared.SpaceId;

/** The names that the parts of one grid may use, and the ids that they have taken. */
record Vocabulary(
        Names names,
        String venue,
        @Nullable LocalDate inForce,
        Map<String, VatCode> rates,
        Map<String, Set<String>> groups,
        Map<String, Season> seasons,
        Map<String, Unit> units,
        Map<String, Counter> counters,
        Map<String, Place> ids) {
    private static final int MOST = 500;

    Vocabulary(
            Names names,
            String venue,
            @Nullable LocalDate inForce,
            Map<String, VatCode> rates,
            Map<String, Set<String>> groups,
            Map<String, Season> seasons,
            Map<String, Unit> units,
            Map<String, Counter> counters) {
        this(names, venue, inForce, rates, groups, seasons, units, counters, new HashMap<>());
    }

    /** One name or a list, each well formed, known, and there once. */
    static List<String> list(Value value, String expected, Predicate<Value> known) {
        LinkedHashSet<String> found = new LinkedHashSet<>();
        List<Value> items = value.isList() ? value.items(expected, MOST) : List.of(value);
        if (value.isList() && items.isEmpty()) {
            value.mistake("names nothing; leave the key out, or name " + expected);
        }
        for (Value item : items) {
            item.slug(expected).filter(name -> known.test(item)).ifPresent(name -> {
                if (!found.add(name)) {
                    item.mistake("'" + name + "' stands here a second time");
                }
            });
        }
        return List.copyOf(found);
    }

    List<SpaceId> spaces(Value value) {
        return list(value, "a space's id", names.space(venue)).stream()
                .map(SpaceId::new)
                .toList();
    }

    Set<String> services(Value value) {
        return Set.copyOf(list(value, "a service's id", names.service(venue)));
    }

    /** Categories and groups of them. */
    Set<String> categories(Value value) {
        LinkedHashSet<String> categories = new LinkedHashSet<>();
        Predicate<Value> known = names.category(venue);
        List<Value> items = value.isList() ? value.items("categories", MOST) : List.of(value);
        if (value.isList() && items.isEmpty()) {
            value.mistake("names nobody; leave the key out for everybody");
        }
        for (Value item : items) {
            item.text("a category or a group", 200).ifPresent(name -> {
                Set<String> group = groups.get(name);
                if (group != null) {
                    categories.addAll(group);
                } else if (!Slug.isSlug(name)) {
                    item.slug("a category or a group");
                } else if (known.test(item)) {
                    categories.add(name);
                }
            });
        }
        return Set.copyOf(categories);
    }

    Optional<String> season(Value value) {
        return oneOf(value, seasons.keySet(), "season");
    }

    Optional<String> unit(Value value) {
        return oneOf(value, units.keySet(), "unit");
    }

    Optional<String> counter(Value value) {
        return oneOf(value, counters.keySet(), "counter");
    }

    @Nullable
    String vat(Optional<Value> value) {
        return value.flatMap(v -> RatesReader.known(v, rates, inForce)).orElse(null);
    }

    private static Optional<String> oneOf(Value value, Collection<String> known, String what) {
        return value.text("a " + what + "'s name", 200).filter(name -> {
            if (!known.contains(name)) {
                value.mistake(
                        "there is no " + what + " '" + name + "' in this grid" + Names.told(Set.copyOf(known), name));
            }
            return known.contains(name);
        });
    }
}
