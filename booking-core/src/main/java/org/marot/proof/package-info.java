/** What customers are, as far as it is proved, on each day: prices and rules ask by the date of use. */
@NullMarked
package org.marot.proof;

import org.jspecify.annotations.NullMarked;
