package org.marot.congress.write;

import java.time.LocalDate;

/**
 * Something ordered with the spaces for one day.
 *
 * @param day on the venue's calendar
 */
public record Service(String code, int quantity, LocalDate day) {}
