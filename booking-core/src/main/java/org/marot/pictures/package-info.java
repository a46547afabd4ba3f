/** Pictures that people send: read with care. */
@NullMarked
package org.marot.pictures;

import org.jspecify.annotations.NullMarked;
