/** Proves that a fault run sees the faults that it is there for. */
@NullMarked
package org.marot.benchmarks.faults;

import org.jspecify.annotations.NullMarked;
