/** Passes on pages, and their rows. */
@NullMarked
package org.marot.web.pass;

import org.jspecify.annotations.NullMarked;
