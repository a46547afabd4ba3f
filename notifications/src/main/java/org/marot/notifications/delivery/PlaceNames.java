package org.marot.notifications.delivery;

import java.util.Locale;
import org.marot.notifications.mail.Notice;
import org.marot.notifications.mail.Place;

/** What the catalogue calls a venue and a space in somebody's language, French when it has no other. An id that it does not know stands for itself. */
interface PlaceNames {
    Place of(Notice notice, Locale locale);
}
