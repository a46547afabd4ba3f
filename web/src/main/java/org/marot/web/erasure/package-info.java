/** How somebody has their own account erased: what goes, what stays, and what has to be settled first. */
@NullMarked
package org.marot.web.erasure;

import org.jspecify.annotations.NullMarked;
