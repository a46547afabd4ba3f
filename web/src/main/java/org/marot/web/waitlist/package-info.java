/** The line as its customers see it: joining, waiting, and answering an offer. */
@NullMarked
package org.marot.web.waitlist;

import org.jspecify.annotations.NullMarked;
