/** The first page. */
@NullMarked
package org.marot.web.home;

import org.jspecify.annotations.NullMarked;
