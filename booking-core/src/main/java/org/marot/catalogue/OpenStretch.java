package org.marot.catalogue;

import java.time.LocalTime;

/** Open from {@code from} to {@code to} on one date; {@code to} midnight means the end of the day. */
public record OpenStretch(LocalTime from, LocalTime to) {}
