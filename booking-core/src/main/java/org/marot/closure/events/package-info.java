/** What happened to closures: small records of primitives, frozen by golden files. */
@NullMarked
package org.marot.closure.events;

import org.jspecify.annotations.NullMarked;
