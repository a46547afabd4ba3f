/** Projections on the real servers, fed by the real relay. */
@NullMarked
package org.marot.web.projection;

import org.jspecify.annotations.NullMarked;
