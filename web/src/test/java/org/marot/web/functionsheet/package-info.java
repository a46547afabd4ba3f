/** Tests of function sheets, over the API, on the pages and on paper. */
@NullMarked
package org.marot.web.functionsheet;

import org.jspecify.annotations.NullMarked;
