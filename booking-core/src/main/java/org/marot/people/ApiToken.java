package org.marot.people;

import java.time.Instant;
import java.util.UUID;

/** A key that a program signs in with; the key itself is known to nobody but its holder. */
public record ApiToken(UUID id, String name, Instant createdAt, Instant expiresAt) {}
