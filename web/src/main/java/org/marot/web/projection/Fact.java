package org.marot.web.projection;

import org.marot.stream.Envelope;

/** An event as a projector takes it: what surrounds it, and the record itself. */
public record Fact(Envelope envelope, Object event) {}
