/** Where event files are decided: what they want, and when they hold it. */
@NullMarked
package org.marot.congress.write;

import org.jspecify.annotations.NullMarked;
