/** A price grid as a YAML file: read strictly, every mistake told with its line, and written so that it reads back the same. */
@NullMarked
package org.marot.tariff.file;

import org.jspecify.annotations.NullMarked;
