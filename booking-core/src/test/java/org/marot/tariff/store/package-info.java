/** Tests of grids in the database. */
@NullMarked
package org.marot.tariff.store;

import org.jspecify.annotations.NullMarked;
