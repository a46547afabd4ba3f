/** The stored shape of every event of a series. */
@NullMarked
package org.marot.series.events;

import org.jspecify.annotations.NullMarked;
