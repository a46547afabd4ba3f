/** Tests of price grids as files. */
@NullMarked
package org.marot.tariff;

import org.jspecify.annotations.NullMarked;
