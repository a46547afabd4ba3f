/** Where staff take spaces out of use: who would be hit and where each could go, then the closure, and its end. */
@NullMarked
package org.marot.web.closure;

import org.jspecify.annotations.NullMarked;
