package org.marot.web.availability;

import org.marot.shared.Period;
import org.marot.shared.SpaceId;

/** What could be had instead: free by the table, and allowed by every rule. */
public record Alternative(SpaceId space, Period period) {}
