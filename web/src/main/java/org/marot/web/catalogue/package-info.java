/** Venues and spaces over the API, as the catalogue has them. */
@NullMarked
package org.marot.web.catalogue;

import org.jspecify.annotations.NullMarked;
