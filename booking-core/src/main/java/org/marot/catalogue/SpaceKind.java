package org.marot.catalogue;

/** The published names are those of the API. */
public enum SpaceKind {
    DESK_POOL("desk-pool"),
    ROOM("room"),
    HALL("hall");

    private final String published;

    SpaceKind(String published) {
        this.published = published;
    }

    public String published() {
        return published;
    }
}
