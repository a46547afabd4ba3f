/** Looking for a space: dates first, then what it must be like; the address keeps the search. */
@NullMarked
package org.marot.web.find;

import org.jspecify.annotations.NullMarked;
