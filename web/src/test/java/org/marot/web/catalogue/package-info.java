/** The catalogue over HTTP. */
@NullMarked
package org.marot.web.catalogue;

import org.jspecify.annotations.NullMarked;
