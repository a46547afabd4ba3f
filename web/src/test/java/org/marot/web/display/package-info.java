/** Tests of what screens show. */
@NullMarked
package org.marot.web.display;

import org.jspecify.annotations.NullMarked;
