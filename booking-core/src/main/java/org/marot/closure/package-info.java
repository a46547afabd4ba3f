/** Takes spaces out of use: who is hit, where they go, and the closure itself, all in one transaction. */
@NullMarked
package org.marot.closure;

import org.jspecify.annotations.NullMarked;
