/** Incident reports over HTTP. */
@NullMarked
package org.marot.web.incident;

import org.jspecify.annotations.NullMarked;
