/** What happened to series: small records of primitives, frozen by golden files. */
@NullMarked
package org.marot.series.events;

import org.jspecify.annotations.NullMarked;
