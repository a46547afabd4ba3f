@NullMarked
package org.marot.waitlist.events;

import org.jspecify.annotations.NullMarked;
