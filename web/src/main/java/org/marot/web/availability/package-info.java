/** What is free, what is taken and what comes nearest: answers from the table that the availability projection fills. */
@NullMarked
package org.marot.web.availability;

import org.jspecify.annotations.NullMarked;
