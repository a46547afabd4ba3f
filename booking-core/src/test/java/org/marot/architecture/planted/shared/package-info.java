/** Planted violations. */
@NullMarked
package org.marot.architecture.planted.shared;

import org.jspecify.annotations.NullMarked;
