/** What was known of the planning at any moment of the past. */
@NullMarked
package org.marot.web.memory;

import org.jspecify.annotations.NullMarked;
