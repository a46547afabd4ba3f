/** How much of a venue is used: counted from one row a reservation, for its staff in full and for everybody without traces of people. */
@NullMarked
package org.marot.web.figures;

import org.jspecify.annotations.NullMarked;
