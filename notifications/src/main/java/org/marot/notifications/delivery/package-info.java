/** Ledger to letter box: each ordered mail leaves once, by SMTP or into a folder, and its fate is written down. */
@NullMarked
package org.marot.notifications.delivery;

import org.jspecify.annotations.NullMarked;
