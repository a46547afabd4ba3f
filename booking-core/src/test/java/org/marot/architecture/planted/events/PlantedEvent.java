package org.marot.architecture.planted.events;

/** Mutable and no record. */
public class PlantedEvent {
    public String name = "";
}
