/** Where people report faults and follow what becomes of them, and where staff treat them. */
@NullMarked
package org.marot.web.incident;

import org.jspecify.annotations.NullMarked;
