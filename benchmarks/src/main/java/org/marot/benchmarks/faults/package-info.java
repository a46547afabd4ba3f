/** Kills the real program at random moments under load, and holds what it promised against what it then has. */
@NullMarked
package org.marot.benchmarks.faults;

import org.jspecify.annotations.NullMarked;
