package org.marot.catalogue;

/** A postal address, as it is written on a letter. */
public record Address(String street, String postcode, String city) {}
