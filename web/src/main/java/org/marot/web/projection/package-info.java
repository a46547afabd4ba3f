/** How tables are filled from Kafka: exactly once, again from zero, and around events that nobody can digest. */
@NullMarked
package org.marot.web.projection;

import org.jspecify.annotations.NullMarked;
