@NullMarked
package org.marot.people;

import org.jspecify.annotations.NullMarked;
