/** Requests that are sent again get the first answer: what {@code Idempotency-Key} promises. */
@NullMarked
package org.marot.web.repeat;

import org.jspecify.annotations.NullMarked;
