package org.marot.web.waitlist;

import org.jspecify.annotations.Nullable;
import org.marot.web.support.Malformed;

/** What the form under a refusal sends. */
record JoinForm(
        @Nullable String space,
        @Nullable String date,
        @Nullable String from,
        @Nullable String to,
        @Nullable String people,
        @Nullable String layout,
        @Nullable String any,
        @Nullable String accessible,
        @Nullable String command) {

    String wantedSpace() {
        if (space == null || space.isBlank()) {
            throw Malformed.missing("space");
        }
        return space;
    }

    int attendees() {
        if (people == null || people.isBlank()) {
            return 1;
        }
        if (!people.strip().matches("[1-9]\\d{0,4}")) {
            throw Malformed.unreadable("people");
        }
        return Integer.parseInt(people.strip());
    }

    @Nullable
    String wantedLayout() {
        return layout == null || layout.isBlank() || layout.length() > 80 ? null : layout;
    }

    boolean needsAccessibleDesk() {
        return accessible != null;
    }

    boolean anyOfItsKind() {
        return any != null;
    }
}
