package org.marot.notifications.mail;

import org.jspecify.annotations.Nullable;

/** What people call the place: the venue, its address on one line, the space, and the one before when it changed. */
public record Place(
        String venue,
        String address,
        String space,
        @Nullable String spaceBefore) {}
