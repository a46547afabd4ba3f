/** A town's YAML file: read strictly, every mistake told with its line, and turned into the catalogue's records. */
@NullMarked
package org.marot.catalogue.file;

import org.jspecify.annotations.NullMarked;
