/** Planted violations. */
@NullMarked
package org.marot.architecture.planted.clock;

import org.jspecify.annotations.NullMarked;
