package org.marot.catalogue;

import java.util.Locale;
import java.util.Map;

/**
 * The town that owns venues. {@code id} is a slug.
 *
 * @param words what people read for the slugs of layouts, equipment and customer categories that this town adds to the
 *     {@linkplain StandardWords usual ones}
 */
public record Town(String id, String name, Map<String, Wording> words) {
    public Town {
        words = Map.copyOf(words);
    }

    public Town(String id, String name) {
        this(id, name, Map.of());
    }

    /** Whether files and staff may name that category; a town's own words stand for whatever it says. */
    public boolean knowsCategory(String slug) {
        return StandardWords.CATEGORIES.containsKey(slug) || words.containsKey(slug);
    }

    /** What people read for a layout, a piece of equipment or a customer category; the slug itself when nobody named it. */
    public String label(String slug, Locale locale) {
        Wording own = words.get(slug);
        return own == null ? StandardWords.label(slug, locale) : own.in(locale);
    }
}
