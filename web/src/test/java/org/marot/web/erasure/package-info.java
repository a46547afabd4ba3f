/** Leaving for good, over HTTP. */
@NullMarked
package org.marot.web.erasure;

import org.jspecify.annotations.NullMarked;
