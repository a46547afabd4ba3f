/** Which desk of a pool it is: told in words, and chosen by customers where they may. */
@NullMarked
package org.marot.web.seats;

import org.jspecify.annotations.NullMarked;
