package org.marot.catalogue;

/** The town that owns venues. {@code id} is a slug. */
public record Town(String id, String name) {}
