package org.marot.congress.write;

/** Something ordered with the spaces, by its code. */
public record Service(String code, int quantity) {}
