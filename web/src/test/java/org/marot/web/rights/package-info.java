/** Giving rights and taking them back, over HTTP. */
@NullMarked
package org.marot.web.rights;

import org.jspecify.annotations.NullMarked;
