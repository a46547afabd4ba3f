/** Value types that every feature speaks in; they know only the JDK. */
@NullMarked
package org.marot.shared;

import org.jspecify.annotations.NullMarked;
