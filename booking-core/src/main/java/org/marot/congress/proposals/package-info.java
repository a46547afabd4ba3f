/** Where and when an event would fit: other rooms, other days, best first. */
@NullMarked
package org.marot.congress.proposals;

import org.jspecify.annotations.NullMarked;
