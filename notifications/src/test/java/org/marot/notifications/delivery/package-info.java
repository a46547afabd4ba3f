/** Mails that leave once, whatever the mail server does. */
@NullMarked
package org.marot.notifications.delivery;

import org.jspecify.annotations.NullMarked;
