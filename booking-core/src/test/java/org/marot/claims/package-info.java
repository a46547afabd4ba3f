/** Claims against a real PostgreSQL, and their arithmetic against a plain oracle. */
@NullMarked
package org.marot.claims;

import org.jspecify.annotations.NullMarked;
