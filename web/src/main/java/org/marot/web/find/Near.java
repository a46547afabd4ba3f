package org.marot.web.find;

import org.marot.catalogue.Space;

/** A free time nearby, as one link. */
record Near(Space space, String label, String address) {}
