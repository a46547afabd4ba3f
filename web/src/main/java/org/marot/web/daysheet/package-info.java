/** The sheet from which staff run the day: who comes, where and when, and what to do about it. */
@NullMarked
package org.marot.web.daysheet;

import org.jspecify.annotations.NullMarked;
