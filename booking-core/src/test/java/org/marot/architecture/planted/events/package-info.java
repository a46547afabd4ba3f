/** Planted violations. */
@NullMarked
package org.marot.architecture.planted.events;

import org.jspecify.annotations.NullMarked;
