/** Decisions about incident reports as given, when, expect. */
@NullMarked
package org.marot.incident.write;

import org.jspecify.annotations.NullMarked;
