/** Passes and subscriptions as their customers and the staff see them, and their sale at the desk. */
@NullMarked
package org.marot.web.pass;

import org.jspecify.annotations.NullMarked;
