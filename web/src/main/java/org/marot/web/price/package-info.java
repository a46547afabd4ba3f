/** Prices as people and other programs see them: every line with its name and its reason. */
@NullMarked
package org.marot.web.price;

import org.jspecify.annotations.NullMarked;
