/** Taking spaces out of use, on the real database. */
@NullMarked
package org.marot.closure;

import org.jspecify.annotations.NullMarked;
