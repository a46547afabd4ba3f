/** What the team of a venue works from: the function sheet of an event, what changed on it, and who has read it. */
@NullMarked
package org.marot.web.functionsheet;

import org.jspecify.annotations.NullMarked;
