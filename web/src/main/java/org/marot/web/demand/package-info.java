/** What was asked for and could not be had: by space, hour and reason, never by whom. */
@NullMarked
package org.marot.web.demand;

import org.jspecify.annotations.NullMarked;
