/** Pictures of faults. */
@NullMarked
package org.marot.incident;

import org.jspecify.annotations.NullMarked;
