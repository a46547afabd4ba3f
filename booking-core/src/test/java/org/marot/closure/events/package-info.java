/** The stored shape of every event of a closure. */
@NullMarked
package org.marot.closure.events;

import org.jspecify.annotations.NullMarked;
