/** Planted violations. */
@NullMarked
package org.marot.architecture.planted.cycle.one;

import org.jspecify.annotations.NullMarked;
