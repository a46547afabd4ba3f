package org.marot.web.availability;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.marot.shared.CellId;

/** One living claim as the table has it, buffers included. The holder serves to leave one's own claim out. */
record Claimed(UUID holder, List<CellId> cells, Instant from, Instant to) {}
