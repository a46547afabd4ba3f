/** Contract tests of the embedded servers, against the real programs. */
@NullMarked
package org.marot.embedded;

import org.jspecify.annotations.NullMarked;
