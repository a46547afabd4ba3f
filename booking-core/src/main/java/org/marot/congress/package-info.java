/** Event files: what an organiser wants of a congress centre, and the line of options for it. */
@NullMarked
package org.marot.congress;

import org.jspecify.annotations.NullMarked;
