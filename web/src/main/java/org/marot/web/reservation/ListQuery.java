package org.marot.web.reservation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which reservations a caller asks for, as texts. */
record ListQuery(
        @Nullable String from,
        @Nullable String to,
        @Nullable String venue,
        @Nullable String space,
        @Nullable List<String> status,
        @Nullable String customer) {}
