/** What people ask of a venue who need no account for it: confirmed by mail, it becomes an event file. */
@NullMarked
package org.marot.enquiry;

import org.jspecify.annotations.NullMarked;
