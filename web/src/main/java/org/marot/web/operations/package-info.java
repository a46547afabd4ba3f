/** What those who run Marot look at and do: how far the events have come, rebuilds, dead letters. */
@NullMarked
package org.marot.web.operations;

import org.jspecify.annotations.NullMarked;
