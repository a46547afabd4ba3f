@NullMarked
package org.marot.waitlist;

import org.jspecify.annotations.NullMarked;
