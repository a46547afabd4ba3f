/** Event files and the line of options on the real database. */
@NullMarked
package org.marot.congress;

import org.jspecify.annotations.NullMarked;
