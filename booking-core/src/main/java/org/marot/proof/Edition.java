package org.marot.proof;

import java.util.Locale;
import java.util.Optional;
import org.marot.people.CustomerCategory;

/** For whom a card is made. */
enum Edition {
    RESIDENT(CustomerCategory.RESIDENT, "habitant"),
    VISITOR(CustomerCategory.VISITOR, "visiteur");

    private final CustomerCategory category;
    private final String french;

    Edition(CustomerCategory category, String french) {
        this.category = category;
        this.french = french;
    }

    /** What it proves. */
    String category() {
        return category.published();
    }

    String published() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Edition> read(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        for (Edition edition : values()) {
            if (word.equals(edition.published()) || word.equals(edition.french)) {
                return Optional.of(edition);
            }
        }
        return Optional.empty();
    }
}
