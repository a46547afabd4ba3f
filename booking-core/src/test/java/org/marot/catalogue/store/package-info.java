/** Tests of the feature of the same name. */
@NullMarked
package org.marot.catalogue.store;

import org.jspecify.annotations.NullMarked;
