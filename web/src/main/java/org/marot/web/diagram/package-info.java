/** How a room is set up, drawn from above to scale: for pages, sheets and documents. */
@NullMarked
package org.marot.web.diagram;

import org.jspecify.annotations.NullMarked;
