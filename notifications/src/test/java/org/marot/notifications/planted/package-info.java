/** Violations, each of which a rule must catch. */
@NullMarked
package org.marot.notifications.planted;

import org.jspecify.annotations.NullMarked;
