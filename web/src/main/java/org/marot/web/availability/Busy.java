package org.marot.web.availability;

import org.marot.shared.Period;

/** A stretch throughout which the same number of a space's units is claimed, buffers included; never by whom. */
public record Busy(Period period, int unitsClaimed, int units) {}
