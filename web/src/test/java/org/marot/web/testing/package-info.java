/** The whole application on real servers, and callers who talk to it over HTTP. */
@NullMarked
package org.marot.web.testing;

import org.jspecify.annotations.NullMarked;
