/** Marot as a whole, in one process. */
@NullMarked
package org.marot.standalone;

import org.jspecify.annotations.NullMarked;
