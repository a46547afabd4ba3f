package org.marot.notifications.delivery;

import org.marot.notifications.mail.Notice;
import org.marot.notifications.mail.Place;

/** What the catalogue calls a venue and a space. An id that it does not know stands for itself. */
interface PlaceNames {
    Place of(Notice notice);
}
