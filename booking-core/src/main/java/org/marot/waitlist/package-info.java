/** The line for what is taken: who waits, and the dated offers that a release makes in its own transaction. */
@NullMarked
package org.marot.waitlist;

import org.jspecify.annotations.NullMarked;
