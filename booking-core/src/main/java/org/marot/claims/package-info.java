/** Who has what: takes, moves and releases claims inside the command's transaction. The last fence is a constraint. */
@NullMarked
package org.marot.claims;

import org.jspecify.annotations.NullMarked;
