/** Load, growth, latency, rebuild and fault runs, each beside a yardstick and each with a verdict. */
@NullMarked
package org.marot.benchmarks;

import org.jspecify.annotations.NullMarked;
