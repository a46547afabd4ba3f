/** Tests of the planning. */
@NullMarked
package org.marot.web.planning;

import org.jspecify.annotations.NullMarked;
