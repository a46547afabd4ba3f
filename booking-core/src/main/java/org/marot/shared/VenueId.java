package org.marot.shared;

/** The slug that the catalogue gives a venue, for example {@code clement-marot}. */
public record VenueId(String value) {
    public VenueId {
        Slug.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
