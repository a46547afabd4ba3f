/** Tests of the first page and what belongs to it. */
@NullMarked
package org.marot.web.home;

import org.jspecify.annotations.NullMarked;
