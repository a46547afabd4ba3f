package org.marot.architecture.planted.cycle.one;

import org.marot.architecture.planted.cycle.two.PlantedTwo;

/** Needs the other. */
public record PlantedOne(PlantedTwo other) {}
