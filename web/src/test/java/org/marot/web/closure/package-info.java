/** Closures over HTTP. */
@NullMarked
package org.marot.web.closure;

import org.jspecify.annotations.NullMarked;
