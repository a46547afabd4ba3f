package org.marot.architecture.planted.nullness;

/** Lives in a package that promises nothing. */
public final class PlantedPackage {}
