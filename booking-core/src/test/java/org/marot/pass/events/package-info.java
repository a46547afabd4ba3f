/** The stored shape of every event of a pass. */
@NullMarked
package org.marot.pass.events;

import org.jspecify.annotations.NullMarked;
