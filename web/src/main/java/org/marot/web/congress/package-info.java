/** Event files as pages and calls show them. */
@NullMarked
package org.marot.web.congress;

import org.jspecify.annotations.NullMarked;
