/** Tests of price grids as files. */
@NullMarked
package org.marot.tariff.file;

import org.jspecify.annotations.NullMarked;
