/** Tests of quotes over the API and the pages. */
@NullMarked
package org.marot.web.quote;

import org.jspecify.annotations.NullMarked;
