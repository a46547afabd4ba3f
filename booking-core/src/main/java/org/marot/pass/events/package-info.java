/** What can happen to a pass, in ids, dates and numbers. */
@NullMarked
package org.marot.pass.events;

import org.jspecify.annotations.NullMarked;
