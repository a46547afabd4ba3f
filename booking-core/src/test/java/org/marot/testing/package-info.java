/** The real servers that the tests of every module share: one of each per JVM. */
@NullMarked
package org.marot.testing;

import org.jspecify.annotations.NullMarked;
