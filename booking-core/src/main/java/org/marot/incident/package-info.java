/** Faults that people report in a space: what they say and show, and how it is treated. */
@NullMarked
package org.marot.incident;

import org.jspecify.annotations.NullMarked;
