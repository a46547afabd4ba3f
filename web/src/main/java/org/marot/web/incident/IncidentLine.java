package org.marot.web.incident;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report in words.
 *
 * @param text what was said; empty when its author was erased
 * @param steps how far it has come, with when in words; null for what is still to come
 * @param next the steps that staff can take now
 * @param closeSpace the address of the form that closes the space; null for whom it does not concern, or when it is over
 */
record IncidentLine(
        String id,
        String space,
        String venue,
        String status,
        String when,
        String text,
        boolean photo,
        List<Step> steps,
        List<String> next,
        @Nullable String closeSpace,
        boolean own) {
    record Step(String status, @Nullable String when) {}

    public String badge() {
        return switch (status) {
            case "reported" -> "taken";
            case "closed" -> "free";
            default -> "held";
        };
    }
}
