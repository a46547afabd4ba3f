package org.marot.catalogue;

/** One way to furnish a space, with the number of people that it then holds. {@code name} is a slug such as {@code theatre}. */
public record Layout(String name, int capacity) {}
