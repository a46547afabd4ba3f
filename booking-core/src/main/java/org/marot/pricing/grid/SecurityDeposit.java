package org.marot.pricing.grid;

import org.marot.catalogue.Wording;

/** Held and given back; no price, no VAT. Of those that fit the highest is asked for. */
public record SecurityDeposit(String id, Wording label, When when, long cents) {}
