package org.marot.web.page;

import org.marot.catalogue.Catalogue;
import org.marot.web.support.SpokenMessages;

/** The words of the pages without the application. */
public final class SpokenWords {
    private SpokenWords() {}

    public static Say in(Catalogue catalogue) {
        return new Say(SpokenMessages.source(), catalogue);
    }
}
