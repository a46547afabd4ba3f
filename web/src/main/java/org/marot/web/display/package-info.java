/** Screens that nobody operates: what is free in a venue, on a wall in its lobby and beside each door. */
@NullMarked
package org.marot.web.display;

import org.jspecify.annotations.NullMarked;
