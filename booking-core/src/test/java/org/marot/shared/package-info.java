/** Values. */
@NullMarked
package org.marot.shared;

import org.jspecify.annotations.NullMarked;
