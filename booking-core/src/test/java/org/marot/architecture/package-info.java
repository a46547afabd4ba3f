/** The rules of the house, and for each a planted violation that proves that it bites. */
@NullMarked
package org.marot.architecture;

import org.jspecify.annotations.NullMarked;
