/** What happens to event files, as it is stored for ever. */
@NullMarked
package org.marot.congress.events;

import org.jspecify.annotations.NullMarked;
