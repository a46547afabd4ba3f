/** Tests of where and when an event would fit. */
@NullMarked
package org.marot.congress.proposals;

import org.jspecify.annotations.NullMarked;
