/** What mails say. */
@NullMarked
package org.marot.notifications.mail;

import org.jspecify.annotations.NullMarked;
