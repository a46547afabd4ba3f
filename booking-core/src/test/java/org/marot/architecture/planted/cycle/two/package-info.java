/** Planted violations. */
@NullMarked
package org.marot.architecture.planted.cycle.two;

import org.jspecify.annotations.NullMarked;
