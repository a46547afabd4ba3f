/** Who may do what: administrators look for an account, give it rights and take them back. */
@NullMarked
package org.marot.web.rights;

import org.jspecify.annotations.NullMarked;
