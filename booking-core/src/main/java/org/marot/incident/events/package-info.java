/** What happened to incident reports: small records of primitives, frozen by golden files. */
@NullMarked
package org.marot.incident.events;

import org.jspecify.annotations.NullMarked;
