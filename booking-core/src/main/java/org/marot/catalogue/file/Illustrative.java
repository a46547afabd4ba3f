package org.marot.catalogue.file;

import java.util.Set;
import java.util.TreeSet;
import org.marot.catalogue.yaml.Entry;
import org.marot.catalogue.yaml.Suggestion;
import org.marot.catalogue.yaml.Value;

/** Reads {@code illustrative}: the keys of an entry whose facts no source gives. */
final class Illustrative {
    private Illustrative() {}

    /** To be read last, when the entry knows all its keys. */
    static Set<String> of(Entry entry) {
        TreeSet<String> keys = entry.known();
        TreeSet<String> named = new TreeSet<>();
        entry.find("illustrative").ifPresent(list -> {
            for (Value item : list.items("keys of this entry", 40)) {
                item.text("a key of this entry", 40).ifPresent(key -> {
                    if (!keys.contains(key)) {
                        String guess = Suggestion.among(keys, key);
                        item.mistake("'" + key + "' is no key here"
                                + (guess.isEmpty() ? "; known here: " + String.join(", ", keys) : guess));
                    }
                    named.add(key);
                });
            }
        });
        return named;
    }
}
