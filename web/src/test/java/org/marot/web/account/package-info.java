@NullMarked
package org.marot.web.account;

import org.jspecify.annotations.NullMarked;
