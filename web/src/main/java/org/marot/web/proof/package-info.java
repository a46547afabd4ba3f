/** What customers are and how they prove it, for themselves and for staff; the registry of cards. */
@NullMarked
package org.marot.web.proof;

import org.jspecify.annotations.NullMarked;
