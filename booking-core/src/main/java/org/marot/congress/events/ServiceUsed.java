package org.marot.congress.events;

/**
 * Something ordered with the spaces, for example coffee breaks.
 *
 * @param code as the venue's list of services names it
 */
public record ServiceUsed(String code, int quantity) {}
