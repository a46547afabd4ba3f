/** What makes claims and events stand or fall together. */
@NullMarked
package org.marot.eventstore;

import org.jspecify.annotations.NullMarked;
