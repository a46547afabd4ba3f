/** The catalogue in the database: brought in by imports, kept in memory by every node. */
@NullMarked
package org.marot.catalogue.store;

import org.jspecify.annotations.NullMarked;
