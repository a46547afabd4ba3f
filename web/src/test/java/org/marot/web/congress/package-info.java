/** Event files over the API and in their table. */
@NullMarked
package org.marot.web.congress;

import org.jspecify.annotations.NullMarked;
