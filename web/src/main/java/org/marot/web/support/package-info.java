/** What every page and call shares: problems, messages in the caller's language, headers, repeated requests. */
@NullMarked
package org.marot.web.support;

import org.jspecify.annotations.NullMarked;
