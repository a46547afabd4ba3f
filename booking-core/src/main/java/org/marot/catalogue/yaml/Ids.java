package org.marot.catalogue.yaml;

import java.util.Map;
import java.util.Optional;

/** Names that must be new, and names that must be known. */
public final class Ids {
    private Ids() {}

    /** The entry's id, when it is well formed and stands in the file for the first time. */
    public static Optional<String> take(Entry entry, String what, Map<String, Place> taken) {
        return entry.require("id")
                .flatMap(value -> value.slug(what).filter(id -> {
                    Place before = taken.putIfAbsent(id, value.place());
                    if (before != null) {
                        value.mistake("the id '" + id + "' is taken already, on line " + before.line());
                    }
                    return before == null;
                }));
    }

    /** What a required key names, out of a closed set. */
    public static <T> T oneOf(Entry entry, String key, Map<String, T> known, T otherwise) {
        Optional<Value> value = entry.require(key);
        Optional<String> text = value.flatMap(v -> v.text(String.join(", ", known.keySet()), 80));
        if (text.isEmpty()) {
            return otherwise;
        }
        T found = known.get(text.get());
        if (found == null) {
            value.get()
                    .mistake("there is no " + key + " '" + text.get() + "'; expected "
                            + String.join(", ", known.keySet()) + Suggestion.among(known.keySet(), text.get()));
            return otherwise;
        }
        return found;
    }
}
