/** The public page of a venue. */
@NullMarked
package org.marot.web.venue;

import org.jspecify.annotations.NullMarked;
