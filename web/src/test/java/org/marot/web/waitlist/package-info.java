@NullMarked
package org.marot.web.waitlist;

import org.jspecify.annotations.NullMarked;
