package org.marot.catalogue.store;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Names the facts that differ between what is stored and what a file says, by their keys in the file. */
final class Differences {
    private static final Map<String, String> KEYS = Map.of(
            "englishName", "name",
            "englishDescription", "description",
            "bufferBefore", "buffers",
            "bufferAfter", "buffers");

    private Differences() {}

    /** Retired or not is no fact of the file. */
    static <T extends Record> List<String> between(T stored, T wanted) {
        List<String> differing = new ArrayList<>();
        for (RecordComponent fact : stored.getClass().getRecordComponents()) {
            String key = KEYS.getOrDefault(fact.getName(), kebab(fact.getName()));
            if (!key.equals("retired")
                    && !key.equals("town")
                    && !differing.contains(key)
                    && !value(fact, stored).equals(value(fact, wanted))) {
                differing.add(key);
            }
        }
        return differing;
    }

    private static Optional<?> value(RecordComponent fact, Record of) {
        try {
            return Optional.ofNullable(fact.getAccessor().invoke(of));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record's accessor cannot be called: " + fact, e);
        }
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
