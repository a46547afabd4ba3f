/** The code at the door: shown by the venue, scanned by who comes. */
@NullMarked
package org.marot.web.door;

import org.jspecify.annotations.NullMarked;
