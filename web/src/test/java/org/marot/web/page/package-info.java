/** Tests of what every page stands on. */
@NullMarked
package org.marot.web.page;

import org.jspecify.annotations.NullMarked;
