package org.marot.claims;

import java.util.UUID;

/** Another holder of the same pool now has another unit for the same period. */
public record Reseated(UUID holder, int unit) {}
