/** A YAML file, read strictly: every value knows its line, and every mistake is collected. */
@NullMarked
package org.marot.catalogue.yaml;

import org.jspecify.annotations.NullMarked;
