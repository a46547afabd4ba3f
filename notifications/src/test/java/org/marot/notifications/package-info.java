/** The application as a whole, on real servers. */
@NullMarked
package org.marot.notifications;

import org.jspecify.annotations.NullMarked;
