package org.marot.architecture.planted.cycle.two;

import org.jspecify.annotations.Nullable;
import org.marot.architecture.planted.cycle.one.PlantedOne;

/** Needs the one. */
public record PlantedTwo(@Nullable PlantedOne one) {}
