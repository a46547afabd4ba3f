/** The price grids of a venue: for everybody what holds, for its staff all of them, new ones and what they would bring. */
@NullMarked
package org.marot.web.tariff;

import org.jspecify.annotations.NullMarked;
