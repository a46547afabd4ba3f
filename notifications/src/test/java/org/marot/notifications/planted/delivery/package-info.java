/** Violations of what delivery may know, each of which a rule must catch. */
@NullMarked
package org.marot.notifications.planted.delivery;

import org.jspecify.annotations.NullMarked;
