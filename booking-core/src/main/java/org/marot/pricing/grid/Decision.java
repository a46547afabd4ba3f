package org.marot.pricing.grid;

import java.time.LocalDate;

/** The vote behind a grid, for example {@code 2026-114} of 30 November 2026. */
public record Decision(String reference, LocalDate voted) {}
