package org.marot.tariff;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marot.pricing.grid.Grid;

/**
 * A grid as it was taken.
 *
 * @param text the file, word for word
 * @param digest the SHA-256 of the text, in hexadecimal
 * @param importedBy the account; null for the command line
 */
public record KeptGrid(
        Grid grid, String text, String digest, @Nullable UUID importedBy, Instant importedAt) {}
