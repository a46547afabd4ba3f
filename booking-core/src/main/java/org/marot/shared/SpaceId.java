package org.marot.shared;

/** The slug that the catalogue gives a space, for example {@code clement-marot-grande-salle}. */
public record SpaceId(String value) {
    public SpaceId {
        Slug.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
