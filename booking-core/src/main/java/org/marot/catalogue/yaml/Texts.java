package org.marot.catalogue.yaml;

import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Wording;

/** Reads what people read: one text, which is French, or {@code fr} with {@code en}. */
public final class Texts {
    private static final Wording NOTHING = new Wording("", null);

    private Texts() {}

    public static Wording wording(Value value, int longest) {
        if (!value.isEntry()) {
            return value.text("a text, or fr and en with a text each", longest)
                    .map(text -> new Wording(text, null))
                    .orElse(NOTHING);
        }
        Entry entry = value.entry("a text");
        String french =
                entry.require("fr").flatMap(v -> v.text("a text", longest)).orElse("");
        @Nullable
        String english =
                entry.find("en").flatMap(v -> v.text("a text", longest)).orElse(null);
        entry.close();
        return new Wording(french, english);
    }

    public static Wording required(Entry entry, String key, int longest) {
        return entry.require(key).map(value -> wording(value, longest)).orElse(NOTHING);
    }

    public static String line(Entry entry, String key, int longest) {
        return entry.require(key).flatMap(v -> v.text("a text", longest)).orElse("");
    }
}
