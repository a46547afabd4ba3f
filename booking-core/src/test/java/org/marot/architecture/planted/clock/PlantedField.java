package org.marot.architecture.planted.clock;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;

/** Is filled from behind. */
public final class PlantedField {
    @Value("x")
    @Nullable
    String text;
}
