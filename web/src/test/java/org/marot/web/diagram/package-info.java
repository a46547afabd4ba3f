/** Tests of how rooms are set up and drawn. */
@NullMarked
package org.marot.web.diagram;

import org.jspecify.annotations.NullMarked;
