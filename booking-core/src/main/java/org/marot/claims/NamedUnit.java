package org.marot.claims;

import java.time.Instant;

/** A unit that its holder has from then on, until the next one or the end of the claim. */
public record NamedUnit(int unit, Instant from) {}
