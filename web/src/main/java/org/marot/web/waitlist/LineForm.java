package org.marot.web.waitlist;

import org.jspecify.annotations.Nullable;

/** What staff fill in to put somebody in the line, as it was typed. */
record LineForm(
        @Nullable String email,
        @Nullable String space,
        @Nullable String date,
        @Nullable String from,
        @Nullable String to,
        @Nullable String people,
        @Nullable String any,
        @Nullable String accessible,
        @Nullable String reason,
        @Nullable String command) {
    /** The part that members fill in as well. */
    JoinForm join() {
        return new JoinForm(space, date, from, to, people, null, any, accessible, command);
    }
}
