/** Where a closure is decided. What it does to reservations is decided by their own commands. */
@NullMarked
package org.marot.closure.write;

import org.jspecify.annotations.NullMarked;
