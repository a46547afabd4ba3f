/** Tests of what is counted and of what is withheld. */
@NullMarked
package org.marot.web.figures;

import org.jspecify.annotations.NullMarked;
