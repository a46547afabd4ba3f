/** The grids in the database, and in the memory of each node. */
@NullMarked
package org.marot.tariff.store;

import org.jspecify.annotations.NullMarked;
