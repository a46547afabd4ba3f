/** The stored shape of every event of an enquiry. */
@NullMarked
package org.marot.enquiry.events;

import org.jspecify.annotations.NullMarked;
