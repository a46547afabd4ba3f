/** The second application: reads the published events and sends people their mails. */
@NullMarked
package org.marot.notifications;

import org.jspecify.annotations.NullMarked;
