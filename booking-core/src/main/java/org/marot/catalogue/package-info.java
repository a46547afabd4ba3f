/** Towns, venues and spaces as their YAML file says them: what can be booked, when, and under which rules. */
@NullMarked
package org.marot.catalogue;

import org.jspecify.annotations.NullMarked;
