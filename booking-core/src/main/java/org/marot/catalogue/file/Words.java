package org.marot.catalogue.file;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.marot.catalogue.StandardWords;
import org.marot.catalogue.Wording;
import org.marot.catalogue.yaml.Entry;
import org.marot.catalogue.yaml.Suggestion;
import org.marot.catalogue.yaml.Texts;
import org.marot.catalogue.yaml.Value;
import org.marot.shared.Slug;

/** The layouts, equipment and categories that a file may use: the usual ones and those that it names itself. */
final class Words {
    private final Map<String, Wording> own = new HashMap<>();
    private final TreeSet<String> layouts = new TreeSet<>(StandardWords.LAYOUTS.keySet());
    private final TreeSet<String> equipment = new TreeSet<>(StandardWords.EQUIPMENT.keySet());
    private final TreeSet<String> categories = new TreeSet<>(StandardWords.CATEGORIES.keySet());

    static Words of(Entry file) {
        Words words = new Words();
        file.find("words").ifPresent(value -> {
            Entry entry = value.entry("layouts, equipment and categories");
            words.add(entry, "layouts", words.layouts);
            words.add(entry, "equipment", words.equipment);
            words.add(entry, "categories", words.categories);
            entry.close();
        });
        return words;
    }

    Map<String, Wording> own() {
        return own;
    }

    Optional<String> equipment(Value value) {
        return known(value, equipment, "equipment");
    }

    Optional<String> category(Value value) {
        return known(value, categories, "categories");
    }

    boolean isLayout(String name, Value value) {
        return isKnown(name, value, layouts, "layouts");
    }

    private Optional<String> known(Value value, TreeSet<String> among, String kind) {
        return value.text("one of the " + kind, 80).filter(name -> isKnown(name, value, among, kind));
    }

    private static boolean isKnown(String name, Value value, TreeSet<String> among, String kind) {
        if (!among.contains(name)) {
            String guess = Suggestion.among(among, name);
            value.mistake("'" + name + "' is not among the " + kind
                    + (guess.isEmpty()
                            ? " (" + String.join(", ", among) + "); name it under words." + kind + " first"
                            : guess));
        }
        return among.contains(name);
    }

    private void add(Entry entry, String kind, TreeSet<String> names) {
        entry.find(kind)
                .ifPresent(value -> value.entry("names with what people read for them")
                        .all()
                        .forEach((name, wording) -> {
                            if (!Slug.isSlug(name)) {
                                wording.mistake("the name '" + name
                                        + "' must be lower-case letters without accents, digits and single hyphens");
                            }
                            if (names.add(name)) {
                                own.put(name, Texts.wording(wording, 80));
                            } else {
                                wording.mistake("is one of the usual " + kind + " already; take another name");
                            }
                        }));
    }
}
