/** A venue's day or week, as a grid and as a list: what is free is a link that books, what is not says why. */
@NullMarked
package org.marot.web.planning;

import org.jspecify.annotations.NullMarked;
