/** What every page stands on: its frame, the venue and day it is about, its words, the fields of a period, links that book. */
@NullMarked
package org.marot.web.page;

import org.jspecify.annotations.NullMarked;
