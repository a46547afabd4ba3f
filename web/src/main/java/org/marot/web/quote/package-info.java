/** What an event file costs: estimates, quotes and their papers, acceptance by a secret link. */
@NullMarked
package org.marot.web.quote;

import org.jspecify.annotations.NullMarked;
