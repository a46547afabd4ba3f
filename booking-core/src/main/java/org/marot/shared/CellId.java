package org.marot.shared;

/**
 * The smallest part of a venue that can be occupied, unique in the installation: the venue's slug, a slash, and the
 * cell's own name, for example {@code clement-marot/hall-a}.
 */
public record CellId(String value) implements Comparable<CellId> {
    public static CellId of(VenueId venue, String name) {
        return new CellId(venue.value() + "/" + name);
    }

    @Override
    public int compareTo(CellId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
