/** Violations of what mail may know, each of which a rule must catch. */
@NullMarked
package org.marot.notifications.planted.mail;

import org.jspecify.annotations.NullMarked;
