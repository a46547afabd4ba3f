/** Where a place in the line is decided: commands, the entry and what it needs to decide. */
@NullMarked
package org.marot.waitlist.write;

import org.jspecify.annotations.NullMarked;
