/** Series over HTTP. */
@NullMarked
package org.marot.web.series;

import org.jspecify.annotations.NullMarked;
