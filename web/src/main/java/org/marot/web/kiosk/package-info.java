/** A tablet at the entrance on which people check in: put up by staff, and telling nobody anything about others. */
@NullMarked
package org.marot.web.kiosk;

import org.jspecify.annotations.NullMarked;
