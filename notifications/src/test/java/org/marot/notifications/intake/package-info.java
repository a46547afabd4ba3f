/** Events taken once, whatever comes. */
@NullMarked
package org.marot.notifications.intake;

import org.jspecify.annotations.NullMarked;
