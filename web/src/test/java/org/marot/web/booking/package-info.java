/** Tests of the booking pages. */
@NullMarked
package org.marot.web.booking;

import org.jspecify.annotations.NullMarked;
