/** What administrators see and do, over HTTP. */
@NullMarked
package org.marot.web.operations;

import org.jspecify.annotations.NullMarked;
