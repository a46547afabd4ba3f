/** The price grids that councils voted: imported from files and kept for ever. */
@NullMarked
package org.marot.tariff;

import org.jspecify.annotations.NullMarked;
