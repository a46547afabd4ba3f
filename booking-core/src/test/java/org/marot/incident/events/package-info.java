/** The stored shape of every event of an incident report. */
@NullMarked
package org.marot.incident.events;

import org.jspecify.annotations.NullMarked;
