package org.marot.catalogue;

/** The published names are those of {@code api.md}: lower case with a hyphen. */
public enum VenueKind {
    THIRD_PLACE("third-place"),
    CONGRESS_CENTRE("congress-centre"),
    PUBLIC_SERVICE_HOUSE("public-service-house");

    private final String published;

    VenueKind(String published) {
        this.published = published;
    }

    public String published() {
        return published;
    }
}
