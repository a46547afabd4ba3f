/** Passes and subscriptions: units or a month's right that are paid beforehand, and never spent twice. */
@NullMarked
package org.marot.pass;

import org.jspecify.annotations.NullMarked;
