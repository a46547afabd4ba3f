/** Kafka to ledger: takes each published event once, remembers what a mail must say, and orders the mail. */
@NullMarked
package org.marot.notifications.intake;

import org.jspecify.annotations.NullMarked;
