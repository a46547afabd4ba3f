/** Tests of the code at the door. */
@NullMarked
package org.marot.web.door;

import org.jspecify.annotations.NullMarked;
