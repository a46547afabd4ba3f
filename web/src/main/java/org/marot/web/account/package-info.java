/** Who is there: signing up, in and out, tokens for programs, and who may see which route. */
@NullMarked
package org.marot.web.account;

import org.jspecify.annotations.NullMarked;
