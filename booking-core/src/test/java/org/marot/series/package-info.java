/** Series against other libraries, naive oracles, and each other. */
@NullMarked
package org.marot.series;

import org.jspecify.annotations.NullMarked;
