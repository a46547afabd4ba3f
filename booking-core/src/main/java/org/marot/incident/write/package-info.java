/** Where the treatment of an incident report is decided. */
@NullMarked
package org.marot.incident.write;

import org.jspecify.annotations.NullMarked;
