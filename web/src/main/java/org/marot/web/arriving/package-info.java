/** Coming and leaving: checking in and out, and putting right what was noted wrongly. */
@NullMarked
package org.marot.web.arriving;

import org.jspecify.annotations.NullMarked;
