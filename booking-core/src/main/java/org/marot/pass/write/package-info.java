/** Where it is decided who may spend what of a pass. */
@NullMarked
package org.marot.pass.write;

import org.jspecify.annotations.NullMarked;
