/** The public page of each venue: what it is, when it is open, which spaces it has. */
@NullMarked
package org.marot.web.venue;

import org.jspecify.annotations.NullMarked;
