/** The stored shape of every event of an event file. */
@NullMarked
package org.marot.congress.events;

import org.jspecify.annotations.NullMarked;
