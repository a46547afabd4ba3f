package org.marot.proof;

import java.time.OffsetDateTime;
import org.marot.shared.CustomerId;

/** Somebody typed the number of a card that proves another customer. */
public record Clash(String lastSigns, CustomerId holder, CustomerId customer, OffsetDateTime at) {}
