/** Planted violations. */
@NullMarked
package org.marot.architecture.planted.page;

import org.jspecify.annotations.NullMarked;
