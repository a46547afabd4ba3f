/** Planted violations. */
@NullMarked
package org.marot.architecture.planted.write;

import org.jspecify.annotations.NullMarked;
