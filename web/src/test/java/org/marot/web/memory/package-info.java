@NullMarked
package org.marot.web.memory;

import org.jspecify.annotations.NullMarked;
