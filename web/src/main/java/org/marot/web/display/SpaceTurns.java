package org.marot.web.display;

import java.util.List;
import org.marot.catalogue.Space;

/** A space and how it stands from now on. */
record SpaceTurns(Space space, List<Turn> turns) {
    SpaceTurns {
        turns = List.copyOf(turns);
    }
}
