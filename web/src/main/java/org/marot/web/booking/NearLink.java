package org.marot.web.booking;

import org.marot.catalogue.Space;

/** What could be had instead, as one link. */
record NearLink(Space space, boolean sameSpace, String label, String address) {}
