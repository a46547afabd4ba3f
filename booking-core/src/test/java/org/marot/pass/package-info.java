/** Tests of passes. */
@NullMarked
package org.marot.pass;

import org.jspecify.annotations.NullMarked;
