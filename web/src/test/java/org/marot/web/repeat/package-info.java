@NullMarked
package org.marot.web.repeat;

import org.jspecify.annotations.NullMarked;
