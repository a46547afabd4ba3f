package org.marot.congress.write;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A service that is asked for.
 *
 * @param day null for each day on which the spaces are used
 */
public record ServiceWish(
        String code, int quantity, @Nullable LocalDate day) {}
