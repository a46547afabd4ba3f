/** Tests of the feature of the same name. */
@NullMarked
package org.marot.catalogue.file;

import org.jspecify.annotations.NullMarked;
