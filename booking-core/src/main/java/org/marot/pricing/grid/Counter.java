package org.marot.pricing.grid;

/** What a customer has so many of in each calendar year, for example free rentals at weekends. */
public record Counter(int perYear) {}
