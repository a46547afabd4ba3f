@NullMarked
package org.marot.web.support;

import org.jspecify.annotations.NullMarked;
