/** What a council voted: a price grid as data, with nothing in it of any one town. */
@NullMarked
package org.marot.pricing.grid;

import org.jspecify.annotations.NullMarked;
