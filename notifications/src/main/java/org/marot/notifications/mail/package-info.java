/** What a mail says: a pure function of what happened, where, and to whom it is told. */
@NullMarked
package org.marot.notifications.mail;

import org.jspecify.annotations.NullMarked;
