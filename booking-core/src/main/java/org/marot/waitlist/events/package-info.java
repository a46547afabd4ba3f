/** What happened to places in the line: small records of primitives, frozen by golden files. */
@NullMarked
package org.marot.waitlist.events;

import org.jspecify.annotations.NullMarked;
