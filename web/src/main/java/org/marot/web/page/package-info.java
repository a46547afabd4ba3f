/** What every page stands on: its frame, its words for days and times, the fields of a period, links that book. */
@NullMarked
package org.marot.web.page;

import org.jspecify.annotations.NullMarked;
